package org.daybook.renderer.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.document.Shortened;

/**
 * The attributes of a header that the web application gets, within limits. A value that is cut is
 * longer than any attribute may be that Daybook reads, so the check of the header still finds it.
 *
 * @param values markup by name
 * @param leftOut the names of the attributes beyond the limit, of which the first are the shortest
 */
record BoundedAttributes(Map<String, String> values, List<String> leftOut) {
  /** The longest value, in characters. */
  static final int LONGEST = 110_000;

  /** The length of all names and values, in characters. */
  private static final int ALL = 250_000;

  static BoundedAttributes of(Map<String, String> attributes) {
    Map<String, String> values = new TreeMap<>();
    List<String> leftOut = new ArrayList<>();
    int length = 0;
    for (String name : shortestFirst(attributes)) {
      String value = cut(attributes.getOrDefault(name, ""));
      length += name.length() + value.length();
      if (length <= ALL) {
        values.put(name, value);
      } else {
        leftOut.add(name);
        length = ALL;
      }
    }
    return new BoundedAttributes(values, leftOut);
  }

  /** A value as it is or, if it is too long, its beginning. */
  static String cut(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  /** The warning about the attributes that are left out. */
  List<Diagnostic> warnings(SourceLocator locator) {
    if (leftOut.isEmpty()) {
      return List.of();
    }
    String first = leftOut.get(0);
    String others = leftOut.size() == 1 ? "" : " and " + (leftOut.size() - 1) + " more";
    return List.of(
        locator.at(
            Rule.LONG_ATTRIBUTES,
            "attributes have more than 250,000 characters in all, so "
                + Shortened.at(first, 60)
                + others
                + " can be used in the text only: shorten them",
            ":" + first + ":",
            first + ":"));
  }

  private static List<String> shortestFirst(Map<String, String> attributes) {
    Comparator<String> byLength =
        Comparator.comparingInt(name -> name.length() + attributes.getOrDefault(name, "").length());
    return attributes.keySet().stream()
        .sorted(byLength.thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
