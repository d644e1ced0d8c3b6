package org.daybook.web.api;

import jakarta.ws.rs.BadRequestException;
import java.util.List;

/** Thrown when a query is wrong. Its message names the parameter and what to write instead. */
public final class InvalidQueryException extends BadRequestException {
  private static final long serialVersionUID = 1;
  private static final int SHOWN = 60;

  private InvalidQueryException(String message) {
    super(message);
  }

  /** A search that has no words. */
  public static InvalidQueryException nothingToFind(String name) {
    return new InvalidQueryException(
        name + " has no words to look for; write some, as in " + name + "=kafka%20tag:java.");
  }

  /** A query that cannot be decoded. */
  public static InvalidQueryException malformed() {
    return new InvalidQueryException(
        "The query has a % without two hexadecimal digits after it; write %25 for a %.");
  }

  /** A parameter that an address does not know, which knows these. */
  static InvalidQueryException unknown(String name, List<String> known) {
    String advice =
        known.isEmpty()
            ? "leave it out, because this address has none"
            : "write one of " + String.join(", ", known);
    return new InvalidQueryException(
        "There is no parameter \"" + shown(name) + "\"; " + advice + ".");
  }

  static InvalidQueryException repeated(String name) {
    return new InvalidQueryException(name + " is given more than once; write it once.");
  }

  static InvalidQueryException blank(String name) {
    return new InvalidQueryException(name + " has no value; write one, or leave it out.");
  }

  /**
   * A value that cannot be meant.
   *
   * @param expected the value to write, as in "a year in four digits"
   */
  static InvalidQueryException wrong(String name, String expected, String text) {
    return new InvalidQueryException(
        name + " must be " + expected + ", not \"" + shown(text) + "\".");
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
