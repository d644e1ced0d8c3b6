package org.daybook.conversion;

import java.util.List;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;

/**
 * What came of having sources converted.
 *
 * @param documents those that were, in the order they were asked for
 * @param failures why the others were not, in the same order
 */
public record ConversionResult(List<Document> documents, List<Diagnostic> failures) {
  public ConversionResult {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }

  static ConversionResult of(Document document) {
    return new ConversionResult(List.of(document), List.of());
  }
}
