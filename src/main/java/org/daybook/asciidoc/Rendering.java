package org.daybook.asciidoc;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.renderer.protocol.Converted;
import org.daybook.site.Diagnostic;
import org.daybook.site.Text;

/**
 * A document fresh from the renderer.
 *
 * @param path its source
 * @param source the source's text
 * @param converted what the renderer sent
 * @param markup the forms of its text
 * @param includes digests of the files it asked for, by path
 */
record Rendering(
    String path,
    String source,
    Converted converted,
    Markup markup,
    SortedMap<String, String> includes) {

  /** The document with this text. */
  Document document(Text text) {
    return new Document(
        path,
        Prose.inline(converted.title()),
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
    List<Diagnostic> all = new ArrayList<>(logged.toList());
    for (String fragment : markup.targets().fragments()) {
      if (!fragment.isEmpty() && !markup.anchors().contains(fragment)) {
        String message = "nothing here has the id '" + fragment + "'; name one that exists";
        all.add(Diagnostic.warning(path, lineOf(fragment), message));
      }
    }
    return all.stream().distinct().toList();
  }

  // Asciidoctor does not say where a reference stands.
  private int lineOf(String fragment) {
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("<<" + fragment) || lines.get(i).contains("#" + fragment)) {
        return i + 1;
      }
    }
    return 1;
  }
}
