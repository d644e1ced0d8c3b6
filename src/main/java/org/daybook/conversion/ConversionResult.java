package org.daybook.conversion;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.Rule;

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

  /** The error of a file whose conversion was ended by a fault of the program. */
  static Diagnostic fault(String path, Throwable fault) {
    String kind = fault.getClass().getSimpleName();
    return Rule.INTERNAL_FAULT.at(
        path, 1, "cannot be converted because of " + kind + "; simplify it, or see the server log");
  }

  /**
   * The outcome of several conversions in their order, when all have ended.
   *
   * @param paths the files, in the same order
   */
  static ConversionResult join(List<String> paths, List<Future<ConversionResult>> outcomes)
      throws InterruptedException {
    List<Document> documents = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    for (int at = 0; at < outcomes.size(); at++) {
      Future<ConversionResult> outcome = outcomes.get(at);
      try {
        documents.addAll(outcome.get().documents());
        failures.addAll(outcome.get().failures());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof CancellationException cancelled) {
          throw cancelled;
        }
        failures.add(fault(paths.get(at), requireNonNullElse(e.getCause(), e)));
      }
    }
    return new ConversionResult(documents, failures);
  }
}
