package org.daybook.renderer.markup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.Html;
import org.daybook.document.Shortened;
import org.daybook.document.SourceLink;
import org.daybook.document.SourceReference;
import org.daybook.renderer.protocol.Reply.Converted;
import org.daybook.renderer.protocol.Request.Convert;

/**
 * Turns the output of Asciidoctor into a finished document.
 *
 * @param request the request for the document
 * @param included the texts of the files it includes, by path, in the order of the requests
 */
public record DocumentFinisher(Convert request, Map<String, String> included) {
  /** The authors and the characters of a name that are kept, which is more than are allowed. */
  private static final int AUTHORS = 101;

  private static final int NAME = 2_000;

  /**
   * The finished document.
   *
   * @param logged the warnings of Asciidoctor, in order
   * @throws TooLargeException if the document passes a limit
   */
  public Converted finish(AsciidoctorOutput output, List<Diagnostic> logged) {
    Markup markup = Markup.of(request, output);
    SourceLocator locator = new SourceLocator(request.path(), request.source(), included);
    BoundedAttributes attributes = BoundedAttributes.of(output.attributes());
    Document document =
        new Document(
            request.path(),
            request.digest(),
            title(output),
            inline(attributes.values()),
            authors(output.authors()),
            markup.opening(),
            located(markup.targets().links(), locator),
            located(markup.targets().files(), locator),
            markup.anchors(),
            markup.text(),
            DocumentLimits.first(
                request.path(),
                Stream.of(
                        logged.stream(),
                        attributes.warnings(locator).stream(),
                        new LinkWarnings(markup, locator).all())
                    .flatMap(found -> found)
                    .distinct()
                    .toList()));
    DocumentLimits.check(document, markup.forms());
    return new Converted(request.id(), document, markup.forms());
  }

  private Html title(AsciidoctorOutput output) {
    String title = output.title().isEmpty() ? request.title() : output.title();
    return InlineMarkup.of(BoundedAttributes.cut(title));
  }

  private static List<String> authors(List<String> names) {
    return names.stream()
        .limit(AUTHORS)
        .map(name -> InlineMarkup.of(Shortened.at(name, NAME)).text())
        .toList();
  }

  private static Map<String, String> inline(Map<String, String> attributes) {
    Map<String, String> inline = new TreeMap<>();
    attributes.forEach((name, value) -> inline.put(name, InlineMarkup.of(value).markup()));
    return inline;
  }

  private static List<SourceLink> located(
      Map<SourceReference, String> targets, SourceLocator locator) {
    return targets.entrySet().stream()
        .map(target -> locator.link(target.getKey(), target.getValue()))
        .toList();
  }

  /**
   * A document as Asciidoctor made it: nothing has been sanitized.
   *
   * @param title inline markup, empty where the header has none
   * @param attributes the header's attributes beyond what every document has, by name
   * @param authors names as inline markup
   * @param body the text as markup
   * @param drawings SVG, by number
   */
  public record AsciidoctorOutput(
      String title,
      Map<String, String> attributes,
      List<String> authors,
      String body,
      List<String> drawings) {}
}
