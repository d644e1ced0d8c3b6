package org.daybook.command;

/** An option whose value has the right form but cannot be used on this machine now. */
final class InvalidOptionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** An exception whose message says what is wrong and what to write instead. */
  InvalidOptionException(String message) {
    super(message);
  }
}
