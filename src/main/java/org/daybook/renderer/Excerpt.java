package org.daybook.renderer;

import java.util.List;
import java.util.Map;

/**
 * The lines of a file that a directive includes.
 *
 * @param text the selected lines
 * @param line the number of the first selected line
 * @param partial whether lines of the file are left out
 * @param complaints the faults of the selection; the file's name is to be appended to each
 */
record Excerpt(String text, int line, boolean partial, List<String> complaints) {
  Excerpt {
    complaints = List.copyOf(complaints);
  }

  /** The lines selected by the attributes {@code lines}, {@code tag} and {@code tags}. */
  static Excerpt of(String text, Map<String, Object> attributes) {
    Excerpt whole = new Excerpt(text, 1, false, List.of());
    if (attributes.containsKey("lines")) {
      return LineSelection.of(attributes.get("lines").toString())
          .map(selection -> selection.select(text))
          .orElse(whole);
    }
    String tags = attributes.getOrDefault("tag", attributes.getOrDefault("tags", "")).toString();
    List<String> names = attributes.containsKey("tag") ? List.of(tags) : parts(tags);
    return TagSelection.of(names).map(selection -> selection.select(text)).orElse(whole);
  }

  /** The parts of a list in an attribute, separated by commas or, if it has none, by semicolons. */
  static List<String> parts(String list) {
    return List.of(list.split(list.contains(",") ? "," : ";", -1));
  }
}
