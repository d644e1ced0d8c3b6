package org.daybook.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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

  /** The outcome of several conversions in their order, when all have ended. */
  static ConversionResult join(List<Future<ConversionResult>> outcomes)
      throws InterruptedException {
    List<Document> documents = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    for (Future<ConversionResult> outcome : outcomes) {
      try {
        documents.addAll(outcome.get().documents());
        failures.addAll(outcome.get().failures());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof CancellationException cancelled) {
          throw cancelled;
        }
        throw new IllegalStateException("a source could not be converted", e.getCause());
      }
    }
    return new ConversionResult(documents, failures);
  }
}
