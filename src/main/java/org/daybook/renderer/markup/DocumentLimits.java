package org.daybook.renderer.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.document.Document;
import org.daybook.document.FinishedText;
import org.daybook.document.Rule;
import org.daybook.document.Shortened;

/**
 * The greatest sizes of a finished document. The web application keeps all of it but the forms of
 * its text in memory. Together with {@link BoundedAttributes} the limits keep every message within
 * {@link org.daybook.renderer.protocol.Frames#LIMIT}.
 */
final class DocumentLimits {
  /** The longest output of Asciidoctor, in characters. */
  static final int OUTPUT = 32 << 20;

  /** The longest form of a text, in characters. */
  static final int FORM = 8 << 20;

  /** The size of all forms of a text together, in bytes. */
  private static final int FORMS = 12 << 20;

  /** The size of everything but the forms, in bytes. */
  private static final int FACTS = 2 << 20;

  private static final int HEADINGS = 10_000;
  private static final int LINKS = 10_000;
  private static final int CITATIONS = 10_000;
  private static final int ANCHORS = 50_000;
  private static final int DIAGNOSTICS = 1_000;

  /** The longest message of a diagnostic, in characters. */
  private static final int MESSAGE = 1_000;

  private DocumentLimits() {}

  /**
   * Checks a document.
   *
   * @throws TooLargeException if it passes a limit
   */
  static void check(Document document, FinishedText forms) {
    count(document.text().headings(), HEADINGS, "headings");
    count(document.links(), LINKS, "links to different pages");
    count(document.images(), LINKS, "different images and files");
    count(document.text().citations(), CITATIONS, "sentences with links to pages");
    count(document.anchors(), ANCHORS, "ids and numbered lines");
    bytes(document.size(), FACTS, "titles, links, ids and attributes");
    bytes(forms.size(), FORMS, "markup");
  }

  /** Checks the length of markup while it is made. */
  static void length(int characters, int limit) {
    bytes(characters, limit, "markup");
  }

  /** The first diagnostics, with messages of limited length, and the number of the others. */
  static List<Diagnostic> first(String path, List<Diagnostic> all) {
    List<Diagnostic> first = new ArrayList<>();
    for (Diagnostic one : all.subList(0, Math.min(all.size(), DIAGNOSTICS))) {
      String message = Shortened.at(one.message(), MESSAGE);
      first.add(one.with(message));
    }
    if (all.size() > DIAGNOSTICS) {
      String more = "has " + (all.size() - DIAGNOSTICS) + " more warnings: mend the first ones";
      first.add(Rule.TOO_LARGE.at(path, 1, more).as(Severity.WARNING));
    }
    return first;
  }

  private static void count(Collection<?> values, int limit, String what) {
    if (values.size() > limit) {
      throw new TooLargeException(
          String.format(Locale.ROOT, "has more than %,d %s; split it", limit, what));
    }
  }

  private static void bytes(long size, int limit, String what) {
    if (size > limit) {
      throw new TooLargeException(
          "has more than " + (limit >> 20) + " MiB of " + what + "; split it");
    }
  }
}
