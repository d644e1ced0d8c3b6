package org.daybook.renderer;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The attributes that every document has.
 *
 * @param values by name
 */
record UsualAttributes(Map<String, Object> values) {
  // Words of the language, which no author wrote.
  private static final Pattern CAPTIONS =
      Pattern.compile("site-lang|toc-title|.+-(?:caption|label|refsig|signifier)");

  UsualAttributes {
    values = Map.copyOf(values);
  }

  /** The attributes of one document that its author gave it. */
  Map<String, String> beyond(Map<String, Object> attributes) {
    Map<String, String> beyond = new TreeMap<>();
    attributes.forEach(
        (name, value) -> {
          boolean given = !name.startsWith("doc") && !CAPTIONS.matcher(name).matches();
          if (given && !value.equals(values.get(name))) {
            beyond.put(name, value.toString());
          }
        });
    return beyond;
  }
}
