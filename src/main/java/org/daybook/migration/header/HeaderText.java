package org.daybook.migration.header;

import java.util.List;
import java.util.regex.Pattern;

/** The header of a new text, line by line. */
public final class HeaderText {
  private static final Pattern REFERENCE = Pattern.compile("\\{(?=[\\w-]+}|(?:set|counter2?):)");

  /** The end of a line that goes on in the next one, as in AsciiDoc's earlier syntax. */
  private static final Pattern CONTINUATION = Pattern.compile("(?<= )\\+$");

  private final StringBuilder text;

  /**
   * A header that begins with a title.
   *
   * @param title in AsciiDoc
   */
  public HeaderText(String title) {
    text = new StringBuilder("= ").append(title).append("\n");
  }

  /** Adds an attribute unless its value is empty. A name in braces is no attribute in it. */
  public HeaderText with(String name, String value) {
    String line = value.replaceAll("\\s+", " ").strip().replaceAll("[ \\\\]+$", "");
    if (!line.isEmpty()) {
      String literal = REFERENCE.matcher(line).replaceAll("\\\\{");
      String safe = CONTINUATION.matcher(literal).replaceFirst("{plus}");
      text.append(":").append(name).append(": ").append(safe).append("\n");
    }
    return this;
  }

  /** Adds a list unless it is empty. A comma in a value would end it. */
  public HeaderText with(String name, List<String> values) {
    return with(name, String.join(", ", values.stream().map(one -> one.replace(",", "")).toList()));
  }

  /** Adds an attribute without a value. */
  public HeaderText set(String name, boolean isSet) {
    if (isSet) {
      text.append(":").append(name).append(":\n");
    }
    return this;
  }

  /** Adds lines as they are. */
  public HeaderText lines(List<String> lines) {
    lines.forEach(line -> text.append(line).append("\n"));
    return this;
  }

  /** The whole text. */
  public String followedBy(String body) {
    return body.isBlank() ? text.toString() : text + "\n" + body.strip() + "\n";
  }
}
