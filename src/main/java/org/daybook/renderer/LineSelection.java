package org.daybook.renderer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file selected by number.
 *
 * @param ranges the selected ranges, which may overlap
 */
record LineSelection(List<Range> ranges) {
  private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,9})(\\.\\.(-?\\d{1,9})?)?\\s*");

  LineSelection {
    ranges = List.copyOf(ranges);
  }

  /** The lines from the first to the last, both included. */
  record Range(int first, int last) {
    boolean contains(int line) {
      return first <= line && line <= last;
    }
  }

  /** The selection {@code 1;3..5;7..}; empty if the list is. */
  static Optional<LineSelection> of(String list) {
    if (list.isBlank()) {
      return Optional.empty();
    }
    List<Range> ranges =
        Excerpt.parts(list).stream()
            .map(RANGE::matcher)
            .filter(Matcher::matches)
            .map(LineSelection::range)
            .toList();
    return Optional.of(new LineSelection(ranges));
  }

  Excerpt select(String text) {
    List<String> lines = text.lines().toList();
    List<String> selected = new ArrayList<>();
    int first = 0;
    for (int line = 1; line <= lines.size(); line++) {
      if (contains(line)) {
        first = first == 0 ? line : first;
        selected.add(lines.get(line - 1));
      }
    }
    return new Excerpt(String.join("\n", selected), first, true, List.of());
  }

  private boolean contains(int line) {
    return ranges.stream().anyMatch(range -> range.contains(line));
  }

  private static Range range(Matcher range) {
    int first = Integer.parseInt(range.group(1));
    if (range.group(2) == null) {
      return new Range(first, first);
    }
    boolean open = range.group(3) == null || range.group(3).startsWith("-");
    return new Range(first, open ? Integer.MAX_VALUE : Integer.parseInt(range.group(3)));
  }
}
