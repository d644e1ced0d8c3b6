package org.daybook.conversion;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the attribute entries of a header before it is converted: {@code :name: value}. */
final class HeaderEntries {
  private static final Pattern ENTRY = Pattern.compile(":(!?)(\\w[\\w-]*)(!?):(?:[ \\t]+(.*))?");
  private static final Pattern CONTINUED = Pattern.compile("[ \\t]\\\\\\R[ \\t]*");
  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(?s:.*?)\\R---(?=\\R)");

  private static final Pattern COMMENT = Pattern.compile("/{4,}");

  private final Map<String, String> values = new LinkedHashMap<>();
  private final HeaderConditions conditions = new HeaderConditions();
  private String comment = "";
  private boolean titled;

  private HeaderEntries() {}

  /** The values by their names in small letters, as the author wrote them. */
  static Map<String, String> of(String source) {
    HeaderEntries entries = new HeaderEntries();
    String header = FRONT_MATTER.matcher(source).replaceFirst("");
    CONTINUED.matcher(header).replaceAll(" ").lines().takeWhile(entries::goesOn).forEach(e -> {});
    return entries.values;
  }

  /** Reads a line, and says whether the header may go on. */
  private boolean goesOn(String line) {
    String text = line.stripTrailing();
    if (isComment(text) || conditions.leaveOut(text, values.keySet())) {
      return true;
    }
    Matcher entry = ENTRY.matcher(text);
    if (entry.matches()) {
      set(entry);
    }
    titled |= line.startsWith("= ") || line.startsWith("# ");
    return !titled || !line.isBlank();
  }

  /** Says whether a line is within a block of comments, whose first and last lines are equal. */
  private boolean isComment(String line) {
    boolean within = !comment.isEmpty();
    if (within ? comment.equals(line) : COMMENT.matcher(line).matches()) {
      comment = within ? "" : line;
      return true;
    }
    return within;
  }

  private void set(Matcher entry) {
    String name = entry.group(2).toLowerCase(Locale.ROOT);
    if (entry.group(1).isEmpty() && entry.group(3).isEmpty()) {
      values.put(name, entry.group(4) == null ? "" : entry.group(4).strip());
    } else {
      values.remove(name);
    }
  }
}
