package org.daybook.renderer.markup;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;

/**
 * Warnings about the links of one document that can be told from the document alone.
 *
 * @param markup the document
 * @param locator finds the lines of its links
 */
record LinkWarnings(Markup markup, SourceLocator locator) {
  private static final Pattern ANTORA = Pattern.compile("[^:/?#]+:[^?#]*\\.adoc(?:#.*)?");
  private static final int LONG = 60;

  Stream<Diagnostic> all() {
    return Stream.of(outside(), removed(), broken()).flatMap(found -> found);
  }

  private Stream<Diagnostic> outside() {
    return markup.targets().outside().stream()
        .map(
            target ->
                locator.warning(
                    target
                        + " is not in the content folder: put the file there,"
                        + " or write the URL it has elsewhere",
                    target));
  }

  private Stream<Diagnostic> removed() {
    return markup.targets().removed().stream()
        .map(target -> locator.warning(removal(target), target));
  }

  private static String removal(String target) {
    if (ANTORA.matcher(target).matches()) {
      return target
          + " names a page as Antora does: write the path of its file,"
          + " relative to this one or from / at the content folder";
    }
    String begin = target.length() > LONG ? target.substring(0, LONG) + "\u2026" : target;
    return begin + " is removed: texts link to http, https, mailto and the like";
  }

  private Stream<Diagnostic> broken() {
    return markup.targets().fragments().stream()
        .filter(fragment -> !fragment.isEmpty() && !markup.anchors().contains(fragment))
        .map(
            fragment ->
                locator.warning(
                    "nothing here has the id '" + fragment + "'; name one that exists",
                    "<<" + fragment,
                    "#" + fragment));
  }
}
