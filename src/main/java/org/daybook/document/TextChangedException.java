package org.daybook.document;

/** Thrown if a text is no longer stored, and its sources have changed since it was made. */
public final class TextChangedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The exception for the text of the source at this path. */
  public TextChangedException(String path) {
    super(path + " has changed, and its former text is no longer stored");
  }
}
