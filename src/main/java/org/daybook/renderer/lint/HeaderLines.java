package org.daybook.renderer.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The place of the header among the lines of a source.
 *
 * @param lines those of the source
 * @param prose the same, of which those without markup are blank
 */
record HeaderLines(List<String> lines, List<String> prose) {
  private static final Pattern TITLE = Pattern.compile("(?s)[=#]\\s+\\S.*");
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?s)\\s*|:!?[\\w-]+!?:.*|!?\\[.*|ifn?def::.*|ifeval::.*|include::.*|endif::.*");
  private static final Pattern CONTINUED = Pattern.compile("(?s).*\\s[+\\\\]\\s*");

  /** Says whether a line is neither blank nor an attribute or a directive. */
  static boolean isText(String line) {
    return !NO_TEXT.matcher(line).matches();
  }

  /** The index of the title's line, or -1. */
  int title() {
    for (int at = 0; at < prose.size(); at++) {
      if (TITLE.matcher(prose.get(at)).matches()) {
        return at;
      }
      if (isText(prose.get(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** The index of the first line below the header. */
  int end() {
    int title = title();
    boolean continued = false;
    int at = title < 0 ? 0 : belowNames(title + 1);
    for (; at < prose.size(); at++) {
      String line = prose.get(at);
      if ((title >= 0 && isBlank(at)) || (isText(line) && !continued)) {
        return at;
      }
      continued = (continued || line.startsWith(":")) && CONTINUED.matcher(line).matches();
    }
    return at;
  }

  /** Says whether a line is blank. A comment is not, and does not end the header. */
  boolean isBlank(int at) {
    return at < lines.size() && lines.get(at).isBlank();
  }

  // The lines of the author and of the revision, which may be any text.
  private int belowNames(int from) {
    int at = from;
    while (at < prose.size() && prose.get(at).isBlank() && !isBlank(at)) {
      at++;
    }
    return at
        + (int)
            IntStream.range(at, Math.min(at + 2, prose.size()))
                .takeWhile(line -> isText(prose.get(line)))
                .count();
  }
}
