package org.daybook.command;

/** An option whose value has the right form, but which cannot be had on this machine now. */
final class InvalidOptionException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The exception with this message: what is wrong, and what to write instead. */
  InvalidOptionException(String message) {
    super(message);
  }
}
