package org.daybook.command;

import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why something went wrong, on one line. */
final class Reason {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

  private Reason() {}

  /** The messages of a failure and of its causes, each said once. */
  static String of(Throwable failure) {
    StringJoiner reason = new StringJoiner(": ");
    String said = "";
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      String message = message(t);
      if (!said.contains(message)) {
        reason.add(message);
      }
      said = message;
    }
    return line(reason.toString());
  }

  /** The message of what a failure began with. */
  static String first(Throwable failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return message(first);
  }

  /** A text without line breaks and other control characters. */
  static String line(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").strip();
  }

  // What the JDK throws often has for a message the bare name of what it is about.
  private static String message(Throwable failure) {
    String message = failure.getMessage();
    String type = failure.getClass().getSimpleName();
    return message == null ? type : message.contains(" ") ? message : type + ": " + message;
  }
}
