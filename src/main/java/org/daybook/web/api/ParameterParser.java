package org.daybook.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Parses values of parameters. A wrong one is an IllegalArgumentException. */
final class ParameterParser {
  private static final int DATE_LENGTH = 10;

  private ParameterParser() {}

  static boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
    return text.equals("true");
  }

  /** A number from 1 on, in ASCII digits. */
  static int number(String text, int most) {
    int number = text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  /** A year in four digits. */
  static int year(String text) {
    if (!text.matches("[0-9]{4}")) {
      throw new IllegalArgumentException(text);
    }
    return Integer.parseInt(text);
  }

  /** A time with an offset from UTC, or a date, which is its beginning in UTC. */
  static Instant time(String text) {
    try {
      return text.length() == DATE_LENGTH
          ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
