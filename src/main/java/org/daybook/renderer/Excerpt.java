package org.daybook.renderer;

import java.util.List;
import java.util.Map;

/**
 * The part of a file that a directive includes.
 *
 * @param text the selected lines
 * @param line number of the first of them
 * @param partial whether this is not the whole file
 * @param complaints what is wrong with the selection, each to be followed by the file's name
 */
record Excerpt(String text, int line, boolean partial, List<String> complaints) {
  Excerpt {
    complaints = List.copyOf(complaints);
  }

  /** What the attributes of the directive select: {@code lines}, {@code tag}, {@code tags}. */
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

  /**
   * The parts of a list in an attribute: separated by commas, or by semicolons if there is none.
   */
  static List<String> parts(String list) {
    return List.of(list.split(list.contains(",") ? "," : ";", -1));
  }
}
