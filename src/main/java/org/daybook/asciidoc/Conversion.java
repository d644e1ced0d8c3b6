package org.daybook.asciidoc;

import java.util.List;
import org.daybook.site.Diagnostic;

/**
 * What came of having sources converted.
 *
 * @param documents those that were, in the order they were asked for
 * @param failures why the others were not, in the same order
 */
public record Conversion(List<Document> documents, List<Diagnostic> failures) {
  public Conversion {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }

  static Conversion of(Document document) {
    return new Conversion(List.of(document), List.of());
  }
}
