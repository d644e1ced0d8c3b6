package org.daybook.migration.report;

/**
 * A place of the former site that needs a hand.
 *
 * @param path of the file below the former site's folder
 * @param line in it, from 1
 * @param kind the same for findings that are counted together
 * @param message says what is there and what became of it
 */
public record Finding(String path, int line, String kind, String message) {
  /** The path and the line. */
  String place() {
    return path + ":" + line;
  }

  @Override
  public String toString() {
    return place() + ": " + message;
  }
}
