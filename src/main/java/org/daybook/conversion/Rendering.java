package org.daybook.conversion;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.Reference;
import org.daybook.document.SourceLink;
import org.daybook.document.Text;
import org.daybook.renderer.markup.Markup;
import org.daybook.renderer.markup.Prose;
import org.daybook.renderer.protocol.Converted;

/**
 * A document fresh from the renderer.
 *
 * @param path its source
 * @param source what the source says
 * @param inclusions what it includes
 * @param converted what the renderer sent
 * @param markup the forms of its text
 */
public record Rendering(
    String path,
    ParsedSource source,
    IncludedFiles inclusions,
    Converted converted,
    Markup markup) {
  private static final Pattern ANTORA = Pattern.compile("[^:/?#]+:[^?#]*\\.adoc(?:#.*)?");
  private static final int LONG = 60;

  /**
   * The document with this text.
   *
   * @param digest of the source's bytes
   */
  public Document document(String digest, Text text) {
    return new Document(
        path,
        digest,
        converted.title().isEmpty() ? source.title() : Prose.inline(converted.title()),
        attributes(),
        converted.authors().stream().map(name -> Prose.inline(name).text()).toList(),
        markup.opening(),
        mentions(markup.targets().links()),
        mentions(markup.targets().files()),
        markup.anchors(),
        text,
        diagnostics());
  }

  private Map<String, String> attributes() {
    return converted.attributes().entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                attribute -> Prose.inline(attribute.getValue()).markup(),
                (first, second) -> second,
                TreeMap::new));
  }

  private List<SourceLink> mentions(Map<Reference, String> targets) {
    SourceLocator places = places();
    return targets.entrySet().stream()
        .map(target -> places.mention(target.getKey(), target.getValue()))
        .toList();
  }

  private List<Diagnostic> diagnostics() {
    Stream<Diagnostic> logged =
        converted.notices().stream()
            .map(n -> Diagnostic.warning(n.path(), Math.max(n.line(), 1), n.message()));
    return Stream.of(logged, refused(), removed(), broken())
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  private Stream<Diagnostic> refused() {
    return markup.targets().outside().stream()
        .map(
            target ->
                places()
                    .warning(
                        target
                            + " is not in the content folder: put the file there,"
                            + " or write the URL it has elsewhere",
                        target));
  }

  private Stream<Diagnostic> removed() {
    return markup.targets().removed().stream()
        .map(target -> places().warning(removal(target), target));
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
                places()
                    .warning(
                        "nothing here has the id '" + fragment + "'; name one that exists",
                        "<<" + fragment,
                        "#" + fragment));
  }

  private SourceLocator places() {
    return new SourceLocator(path, source.text(), inclusions.texts());
  }
}
