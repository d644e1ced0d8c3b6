package org.daybook.command;

import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Messages about failures, on one line. */
final class ErrorMessage {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

  private ErrorMessage() {}

  /** The messages of a failure and of its causes, without repetition. */
  static String of(Throwable failure) {
    StringJoiner messages = new StringJoiner(": ");
    String previous = "";
    for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
      String message = isOfItsCause(t) ? previous : message(t);
      if (!previous.contains(message)) {
        messages.add(message);
      }
      previous = message;
    }
    return singleLine(messages.toString());
  }

  /** The message of a failure's root cause. */
  static String ofRootCause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return message(cause);
  }

  /** A text with a space in place of line breaks and other control characters. */
  static String singleLine(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").strip();
  }

  // Without a message of its own, an exception has the class and the message of its cause.
  private static boolean isOfItsCause(Throwable failure) {
    return failure.getCause() != null && failure.getCause().toString().equals(failure.getMessage());
  }

  // The message of a JDK exception is often nothing but the name of a file or a host.
  private static String message(Throwable failure) {
    String message = failure.getMessage();
    String type = failure.getClass().getSimpleName();
    return message == null ? type : message.contains(" ") ? message : type + ": " + message;
  }
}
