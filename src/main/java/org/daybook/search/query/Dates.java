package org.daybook.search.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication that are searched for.
 *
 * @param after the first of them, or null if there is no first
 * @param before the day after the last of them, or null if there is no last
 */
public record Dates(@Nullable LocalDate after, @Nullable LocalDate before) {
  /** All days. */
  public static final Dates ALL = new Dates(null, null);

  /** These days from a day on, unless they begin later. */
  Dates from(LocalDate day) {
    return new Dates(after != null && after.isAfter(day) ? after : day, before);
  }

  /** These days until the day before another, unless they end earlier. */
  Dates until(LocalDate day) {
    return new Dates(after, before != null && before.isBefore(day) ? before : day);
  }
}
