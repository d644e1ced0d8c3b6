package org.daybook.renderer.markup;

/** Ends the conversion of a document that passes a limit. The message says which, to the author. */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooLargeException(String message) {
    super(message);
  }
}
