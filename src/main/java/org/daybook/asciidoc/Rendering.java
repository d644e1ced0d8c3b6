package org.daybook.asciidoc;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.renderer.protocol.Converted;
import org.daybook.site.Diagnostic;
import org.daybook.site.Text;

/**
 * A document fresh from the renderer.
 *
 * @param path its source
 * @param source what the source says
 * @param inclusions what it includes
 * @param converted what the renderer sent
 * @param markup the forms of its text
 */
record Rendering(
    String path, Source source, Inclusions inclusions, Converted converted, Markup markup) {

  /** The document with this text. */
  Document document(Text text) {
    return new Document(
        path,
        converted.title().isEmpty() ? source.title() : Prose.inline(converted.title()),
        attributes(),
        converted.authors().stream().map(name -> Prose.inline(name).text()).toList(),
        markup.opening(),
        markup.targets().links(),
        markup.targets().files(),
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

  private List<Diagnostic> diagnostics() {
    Stream<Diagnostic> logged =
        converted.notices().stream()
            .map(n -> Diagnostic.warning(n.path(), Math.max(n.line(), 1), n.message()));
    Stream<Diagnostic> broken =
        markup.targets().fragments().stream()
            .filter(fragment -> !fragment.isEmpty() && !markup.anchors().contains(fragment))
            .map(this::broken);
    return Stream.concat(logged, broken).distinct().toList();
  }

  // Asciidoctor does not say where a reference stands.
  private Diagnostic broken(String fragment) {
    String message = "nothing here has the id '" + fragment + "'; name one that exists";
    Map<String, String> texts = new LinkedHashMap<>(Map.of(path, source.text()));
    texts.putAll(inclusions.texts());
    return texts.entrySet().stream()
        .filter(text -> lineOf(fragment, text.getValue()) > 0)
        .findFirst()
        .map(text -> Diagnostic.warning(text.getKey(), lineOf(fragment, text.getValue()), message))
        .orElseGet(() -> Diagnostic.warning(path, 1, message));
  }

  private static int lineOf(String fragment, String text) {
    int line = 0;
    for (String content : text.lines().toList()) {
      line++;
      if (content.contains("<<" + fragment) || content.contains("#" + fragment)) {
        return line;
      }
    }
    return 0;
  }
}
