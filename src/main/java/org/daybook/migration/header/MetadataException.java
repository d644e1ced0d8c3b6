package org.daybook.migration.header;

/** Metadata that cannot be read. */
public final class MetadataException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  MetadataException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line in the file. */
  public int line() {
    return line;
  }
}
