package org.daybook.renderer.markup;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.Document.SourceLink;
import org.daybook.document.Html;
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

  /**
   * The finished document.
   *
   * @param logged the warnings of Asciidoctor, in order
   */
  public Converted finish(AsciidoctorOutput output, List<Diagnostic> logged) {
    Markup markup = Markup.of(request.path(), output.body(), request.trusted());
    SourceLocator locator = new SourceLocator(request.path(), request.source(), included);
    Document document =
        new Document(
            request.path(),
            request.digest(),
            output.title().isEmpty() ? new Html(request.title()) : Prose.inline(output.title()),
            inline(output.attributes()),
            output.authors().stream().map(name -> Prose.inline(name).text()).toList(),
            markup.opening(),
            located(markup.targets().links(), locator),
            located(markup.targets().files(), locator),
            markup.anchors(),
            markup.text(),
            Stream.concat(logged.stream(), new LinkWarnings(markup, locator).all())
                .distinct()
                .toList());
    return new Converted(request.id(), document, markup.forms());
  }

  private static Map<String, String> inline(Map<String, String> attributes) {
    return attributes.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                attribute -> Prose.inline(attribute.getValue()).markup(),
                (first, second) -> second,
                TreeMap::new));
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
   */
  public record AsciidoctorOutput(
      String title, Map<String, String> attributes, List<String> authors, String body) {}
}
