package org.daybook.renderer.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document.SourceLink;
import org.daybook.document.SourceReference;

/** Finds the line in the sources for a link or a fault. Asciidoctor knows lines of blocks only. */
final class SourceLocator {
  private final String path;
  private final Map<String, String> texts;

  private record Place(String path, int line) {}

  /**
   * A locator for the sources of a document.
   *
   * @param included the texts of the included files, by path
   */
  SourceLocator(String path, String source, Map<String, String> included) {
    this.path = path;
    texts = new LinkedHashMap<>(Map.of(path, source));
    texts.putAll(included);
  }

  /** A link or an image, located by its target as written or by the end of the target. */
  SourceLink link(SourceReference target, String written) {
    String file = target.source().substring(target.source().lastIndexOf('/') + 1);
    String stem = file.substring(0, Math.max(file.lastIndexOf('.'), 0));
    String anchor = target.anchor().isEmpty() ? "" : "#" + target.anchor();
    Place place = place(written + anchor, stem + "#" + target.anchor(), written, file);
    return new SourceLink(target, place.path(), place.line());
  }

  /** A warning at the first spelling that is found, or at line 1. */
  Diagnostic warning(String message, String... spellings) {
    Place place = place(spellings);
    return Diagnostic.warning(place.path(), place.line(), message);
  }

  private Place place(String... spellings) {
    for (String spelling : spellings) {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        int at = find(spelling, text.getValue());
        if (at >= 0) {
          long breaks = text.getValue().substring(0, at).chars().filter(c -> c == '\n').count();
          return new Place(text.getKey(), (int) breaks + 1);
        }
      }
    }
    return new Place(path, 1);
  }

  private static int find(String spelling, String text) {
    int at = text.indexOf(spelling);
    while (at >= 0 && !isWhole(text, at, at + spelling.length())) {
      at = text.indexOf(spelling, at + 1);
    }
    return at;
  }

  private static boolean isWhole(String text, int from, int to) {
    boolean begins = from == 0 || !isOfName(text.charAt(from - 1)) || !isOfName(text.charAt(from));
    return begins && (to == text.length() || !isOfName(text.charAt(to)));
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }
}
