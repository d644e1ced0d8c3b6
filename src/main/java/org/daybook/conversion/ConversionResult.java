package org.daybook.conversion;

import java.util.List;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;

/**
 * The result of converting sources.
 *
 * @param documents the converted documents, in the order in which they were requested
 * @param failures the errors of the other sources, in the same order
 */
public record ConversionResult(List<Document> documents, List<Diagnostic> failures) {
  public ConversionResult {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }

  static ConversionResult of(Document document) {
    return new ConversionResult(List.of(document), List.of());
  }

  static ConversionResult of(Diagnostic failure) {
    return new ConversionResult(List.of(), List.of(failure));
  }
}
