package org.daybook.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a month or a day: {@code 2026}, {@code 2026-01}, {@code 2026-01-31}.
 *
 * @param first its first day
 */
record DatePeriod(LocalDate first) {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?");

  /** The period that is written so; empty if none is. */
  static Optional<DatePeriod> parse(String text) {
    Matcher parts = FORM.matcher(text);
    try {
      return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DatePeriod of(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return new DatePeriod(LocalDate.of(year, 1, 1));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null) {
      return new DatePeriod(month.atDay(1));
    }
    return new DatePeriod(month.atDay(Integer.parseInt(parts.group(3))));
  }
}
