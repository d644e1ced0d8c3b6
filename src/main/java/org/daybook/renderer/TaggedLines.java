package org.daybook.renderer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Selects the lines of one file by its tagged regions, which may nest. */
final class TaggedLines {
  private static final Pattern DIRECTIVE =
      Pattern.compile("\\b(?:tag|(e)nd)::(\\S+?)\\[\\](?=$|[ \\r])");

  private final TagSelection selection;
  private final Deque<Region> open = new ArrayDeque<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  TaggedLines(TagSelection selection) {
    this.selection = selection;
  }

  private record Region(String tag, boolean in, int line) {}

  Excerpt select(String text) {
    int first = 0;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher directive = DIRECTIVE.matcher(line);
      if (directive.find()) {
        follow(directive, number);
      } else if (isIn()) {
        first = first == 0 ? number : first;
        lines.add(line);
      }
    }
    complain();
    return new Excerpt(String.join("\n", lines), first, true, complaints);
  }

  private void follow(Matcher directive, int line) {
    String tag = directive.group(2);
    if (directive.group(1) != null) {
      end(tag, line);
    } else if (selection.tags().containsKey(tag)) {
      seen.add(tag);
      open.push(new Region(tag, selection.tags().get(tag), line));
    } else if (selection.others() != null) {
      open.push(new Region(tag, (open.isEmpty() || isIn()) && selection.others(), line));
    }
  }

  private void end(String tag, int line) {
    if (!open.isEmpty() && open.element().tag().equals(tag)) {
      open.pop();
    } else if (selection.tags().containsKey(tag)) {
      boolean mismatched = open.removeIf(region -> region.tag().equals(tag));
      String complaint = mismatched ? "mismatched" : "unexpected";
      complaints.add(complaint + " end of tag '" + tag + "' at line " + line + " of ");
    }
  }

  private boolean isIn() {
    return open.isEmpty() ? selection.outside() : open.element().in();
  }

  private void complain() {
    open.descendingIterator()
        .forEachRemaining(
            region ->
                complaints.add(
                    "tag '"
                        + region.tag()
                        + "' is not ended after line "
                        + region.line()
                        + " of "));
    selection.tags().entrySet().stream()
        .filter(tag -> tag.getValue() && !seen.contains(tag.getKey()))
        .forEach(tag -> complaints.add("tag '" + tag.getKey() + "' not found in "));
  }
}
