package org.daybook.renderer.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/**
 * Finds attributes that a header sets twice, of which the second holds.
 *
 * @param prose the lines of the source that have markup
 */
record RepeatedAttributes(String path, List<String> prose) {
  private static final Pattern ENTRY =
      Pattern.compile("(?s):(page-[\\w-]+|description|keywords|authors?|lang|revdate):(\\s.*)?");
  private static final Pattern CONDITION = Pattern.compile("(?s)(?:ifn?def|ifeval)::.*");

  /**
   * The attributes that are set again. One that is set by condition may be meant so.
   *
   * @param end the index of the first line below the header
   */
  Stream<Diagnostic> check(int end) {
    List<String> header = prose.subList(0, end);
    if (header.stream().anyMatch(line -> CONDITION.matcher(line).matches())) {
      return Stream.empty();
    }
    Map<String, Integer> lines = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (int at = 0; at < end; at++) {
      Matcher entry = ENTRY.matcher(header.get(at));
      if (entry.matches()) {
        Integer earlier = lines.put(entry.group(1), at + 1);
        // A value that refers to itself is a longer one.
        if (earlier != null && !entry.group().contains("{" + entry.group(1) + "}")) {
          found.add(repeated(entry.group(1), at + 1, earlier));
        }
      }
    }
    return found.stream();
  }

  private Diagnostic repeated(String name, int line, int earlier) {
    return Rule.REPEATED_ATTRIBUTE.at(
        path,
        line,
        ":"
            + name
            + ": is set in line "
            + earlier
            + " too, and this one holds: remove one of them");
  }
}
