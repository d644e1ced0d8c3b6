package org.daybook.renderer.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.document.Shortened;
import org.daybook.document.SourceReference;

/**
 * The warnings about the links and formulas of one document that need no other document.
 *
 * @param markup the document
 * @param locator finds the lines of the links
 */
record LinkWarnings(Markup markup, SourceLocator locator) {
  private static final Pattern ANTORA = Pattern.compile("[^:/?#]+:[^?#]*\\.adoc(?:#.*)?");
  private static final String DEEP =
      "the formula is nested too deeply or is longer than 3,000 characters, so it is shown as it is"
          + " written: write fewer brackets within each other, or split it";
  private static final String LATEX =
      "the formula is LaTeX, and formulas of this text are AsciiMath: write latexmath:[] in place of"
          + " stem:[], or :stem: latexmath in the header";
  private static final String WRITTEN = "the formula is shown as it is written, because ";

  private static final String FILE = "xref:";

  /** The most broken references for which other ids are compared. */
  private static final int MOST = 20;

  private static final int LONG = 60;
  private static final int LONG_PATH = 200;

  Stream<Diagnostic> all() {
    return Stream.of(outside(), removed(), elements(), unloaded(), formulas(), broken())
        .flatMap(found -> found);
  }

  private Stream<Diagnostic> outside() {
    return markup.targets().outside().stream()
        .map(
            target ->
                locator.at(
                    Rule.OUTSIDE_FOLDER,
                    Shortened.at(target, LONG_PATH)
                        + " is not in the content folder: put the file there,"
                        + " or write its full URL",
                    target));
  }

  private Stream<Diagnostic> removed() {
    return markup.leftOut().addresses().stream().map(this::removal);
  }

  private Stream<Diagnostic> unloaded() {
    return markup.leftOut().media().stream()
        .map(
            target ->
                locator.at(
                    Rule.REMOTE_MEDIA,
                    Shortened.at(target, LONG)
                        + " is not shown, because readers would ask another server or application"
                        + " for it: put the file into the content folder, or have the operator name"
                        + " the host of a picture in the setting img-hosts",
                    target));
  }

  private Stream<Diagnostic> elements() {
    return markup.leftOut().markup().stream()
        .map(
            name ->
                locator.at(
                    Rule.REMOVED_MARKUP,
                    (name.startsWith("<") ? name + ">" : name)
                        + " is removed, because it could run or restyle the page: link to what it"
                        + " shows, or show a picture",
                    name,
                    "video::"));
  }

  private Stream<Diagnostic> formulas() {
    Map<String, String> latex = new LinkedHashMap<>();
    markup.leftOut().latex().forEach(formula -> latex.put(formula, LATEX));
    Map<String, String> wrong = new LinkedHashMap<>();
    markup.leftOut().formulas().forEach(formula -> wrong.put(formula, DEEP));
    markup.leftOut().faults().forEach((formula, fault) -> wrong.put(formula, WRITTEN + fault));
    return Stream.concat(each(Rule.INVALID_FORMULA, wrong), each(Rule.LATEX, latex));
  }

  private Stream<Diagnostic> each(Rule rule, Map<String, String> messages) {
    return messages.entrySet().stream()
        .map(formula -> locator.at(rule, formula.getValue(), formula.getKey()));
  }

  private Diagnostic removal(String target) {
    if (ANTORA.matcher(target).matches()) {
      return locator.at(
          Rule.ANTORA_REFERENCE,
          Shortened.at(target, LONG_PATH)
              + " is a page reference of Antora: write the path of its file,"
              + " relative to this one or from / at the content folder",
          target);
    }
    return locator.at(
        Rule.UNSAFE_LINK,
        Shortened.at(target, LONG)
            + " is removed: write a link with the scheme http, https or mailto",
        target);
  }

  private Stream<Diagnostic> broken() {
    List<String> broken =
        markup.targets().fragments().stream()
            .filter(fragment -> !fragment.isEmpty() && !markup.anchors().contains(fragment))
            .toList();
    Set<String> near = broken.size() <= MOST ? markup.anchors() : Set.of();
    return broken.stream()
        .map(
            fragment ->
                locator.at(
                    Rule.BROKEN_ANCHOR,
                    "no element of this document has the id '"
                        + Shortened.at(fragment, LONG_PATH)
                        + "'; write "
                        + instead(fragment, near),
                    "<<" + fragment,
                    "#" + fragment,
                    FILE + fragment));
  }

  // Without the extension of its file, Asciidoctor takes a reference for one to an id.
  private String instead(String fragment, Set<String> near) {
    Optional<String> nearest = SourceReference.nearest(fragment, near);
    boolean file = nearest.isEmpty() && locator.has(FILE + fragment);
    return nearest.orElse("one that exists")
        + (file ? ", or " + FILE + Shortened.at(fragment, LONG) + ".adoc[] for a file" : "");
  }
}
