package org.daybook.conversion;

import java.util.List;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;

/**
 * The outcome of having sources converted.
 *
 * @param documents the documents of those that could be, in the order they were asked for
 * @param failures why the others could not be, in the same order
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
