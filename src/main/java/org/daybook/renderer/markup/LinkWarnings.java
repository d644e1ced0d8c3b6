package org.daybook.renderer.markup;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;

/**
 * The warnings about the links of one document that need no other document.
 *
 * @param markup the document
 * @param locator finds the lines of the links
 */
record LinkWarnings(Markup markup, SourceLocator locator) {
  private static final Pattern ANTORA = Pattern.compile("[^:/?#]+:[^?#]*\\.adoc(?:#.*)?");
  private static final int LONG = 60;

  Stream<Diagnostic> all() {
    return Stream.of(outside(), removed(), unloaded(), broken()).flatMap(found -> found);
  }

  private Stream<Diagnostic> outside() {
    return markup.targets().outside().stream()
        .map(
            target ->
                locator.warning(
                    target
                        + " is not in the content folder: put the file there,"
                        + " or write its full URL",
                    target));
  }

  private Stream<Diagnostic> removed() {
    return markup.targets().removed().stream()
        .map(target -> locator.warning(removal(target), target));
  }

  private Stream<Diagnostic> unloaded() {
    return markup.targets().unloaded().stream()
        .map(
            target ->
                locator.warning(
                    shortened(target)
                        + " is not shown, because readers would ask another server or application"
                        + " for it: put the file into the content folder",
                    target));
  }

  private static String removal(String target) {
    if (ANTORA.matcher(target).matches()) {
      return target
          + " is a page reference of Antora: write the path of its file,"
          + " relative to this one or from / at the content folder";
    }
    return shortened(target) + " is removed: write a link with the scheme http, https or mailto";
  }

  private static String shortened(String target) {
    return target.length() > LONG ? target.substring(0, LONG) + "\u2026" : target;
  }

  private Stream<Diagnostic> broken() {
    return markup.targets().fragments().stream()
        .filter(fragment -> !fragment.isEmpty() && !markup.anchors().contains(fragment))
        .map(
            fragment ->
                locator.warning(
                    "no element of this document has the id '"
                        + fragment
                        + "'; write one that exists",
                    "<<" + fragment,
                    "#" + fragment));
  }
}
