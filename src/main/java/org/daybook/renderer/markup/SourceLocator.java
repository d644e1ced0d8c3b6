package org.daybook.renderer.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.document.SourceLink;
import org.daybook.document.SourceReference;

/** Finds the line in the sources for a link or a fault. Asciidoctor knows lines of blocks only. */
final class SourceLocator {
  private final String path;
  private final Map<String, TokenIndex> texts = new LinkedHashMap<>();

  private record Place(String path, int line) {}

  /**
   * A locator for the sources of a document.
   *
   * @param included the texts of the included files, by path
   */
  SourceLocator(String path, String source, Map<String, String> included) {
    this.path = path;
    texts.put(path, new TokenIndex(source));
    included.forEach((file, text) -> texts.put(file, new TokenIndex(text)));
  }

  /** A link or an image, located by its target as written or by the end of the target. */
  SourceLink link(SourceReference target, String written) {
    String file = target.source().substring(target.source().lastIndexOf('/') + 1);
    String stem = file.substring(0, Math.max(file.lastIndexOf('.'), 0));
    String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
    Place place = place(written + anchor, stem + "#" + target.anchor(), written, file);
    return new SourceLink(target, place.path(), place.line());
  }

  /** A diagnostic at the first spelling that is found, or at line 1. */
  Diagnostic at(Rule rule, String message, String... spellings) {
    Place place = place(spellings);
    return rule.at(place.path(), place.line(), message);
  }

  /** Says whether a source has a spelling. */
  boolean has(String spelling) {
    return texts.values().stream().anyMatch(text -> text.find(spelling) >= 0);
  }

  private Place place(String... spellings) {
    for (String spelling : spellings) {
      for (Map.Entry<String, TokenIndex> text : texts.entrySet()) {
        int at = text.getValue().find(spelling);
        if (at >= 0) {
          return new Place(text.getKey(), text.getValue().line(at));
        }
      }
    }
    return new Place(path, 1);
  }
}
