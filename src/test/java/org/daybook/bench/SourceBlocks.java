package org.daybook.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The delimited blocks that are open at a line of an AsciiDoc file. */
final class SourceBlocks {
  private static final Pattern DELIMITER =
      Pattern.compile(
          "(?:={4,}|-{4,}|\\.{4,}|\\*{4,}|\\+{4,}|_{4,}|/{4,}|[|,:!]={3,}|--|`{3,}\\w*)");
  private static final Pattern LISTING = Pattern.compile("(?:-{4,}|\\.{4,}|`{3,}.*)");
  private static final Pattern DROPPED = Pattern.compile("(?:\\+{4,}|/{4,})");

  private final Deque<String> open = new ArrayDeque<>();

  /** Reads a line; says whether it is a delimiter. */
  boolean read(String line) {
    String delimiter = line.stripTrailing();
    if (!DELIMITER.matcher(delimiter).matches()) {
      return false;
    }
    String last = open.peek();
    if (last != null && (isListing() || isDropped())) {
      return closes(last, delimiter) && open.pop() != null;
    }
    if (open.contains(delimiter)) {
      while (!open.pop().equals(delimiter)) {
        continue;
      }
    } else {
      open.push(delimiter);
    }
    return true;
  }

  private static boolean closes(String last, String delimiter) {
    return last.startsWith("```") ? delimiter.equals("```") : last.equals(delimiter);
  }

  /** Says whether the next line is in a block. */
  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Says whether the next line is in a listing. */
  boolean isListing() {
    return innermost(LISTING);
  }

  /** Says whether the next line is in a comment or in raw markup. */
  boolean isDropped() {
    return innermost(DROPPED);
  }

  private boolean innermost(Pattern kind) {
    String last = open.peek();
    return last != null && kind.matcher(last).matches();
  }
}
