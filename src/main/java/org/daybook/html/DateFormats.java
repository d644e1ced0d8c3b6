package org.daybook.html;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats dates for pages: in English, each at its own offset. */
public final class DateFormats {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private DateFormats() {}

  /** {@code 16 May 2026}. */
  public static String date(OffsetDateTime time) {
    return DATE.format(time);
  }

  /** {@code 16 May 2026}. */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** {@code 16 May}, for a list below the year. */
  public static String day(OffsetDateTime time) {
    return DAY.format(time);
  }

  /** {@code 2026-05-16}, for {@code datetime} attributes. */
  public static String iso(OffsetDateTime time) {
    return time.toLocalDate().toString();
  }

  /** Says whether a time is on a later day than another, each at its own offset. */
  public static boolean isLaterDay(OffsetDateTime time, OffsetDateTime than) {
    return time.toLocalDate().isAfter(than.toLocalDate());
  }
}
