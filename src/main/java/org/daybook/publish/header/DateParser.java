package org.daybook.publish.header;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * A parser of dates as authors write them: ISO 8601 dates, and date-times with or without an
 * offset.
 *
 * @param zone the time zone of those without an offset
 */
public record DateParser(ZoneId zone) {
  private static final int LAST_YEAR = 9999;
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss][XXX]]")
          .withResolverStyle(ResolverStyle.STRICT);

  /** The instant that a text names, if it is a date that exists. */
  public Optional<OffsetDateTime> parse(String text) {
    try {
      TemporalAccessor date =
          FORM.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      // RFC 3339 §5.6 allows years of four digits only.
      return Optional.of(inZone(date).toOffsetDateTime())
          .filter(time -> time.getYear() > 0 && time.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** An instant in the site's time zone. */
  public OffsetDateTime at(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }

  private ZonedDateTime inZone(TemporalAccessor date) {
    if (date instanceof OffsetDateTime exact) {
      return exact.toZonedDateTime();
    }
    return date instanceof LocalDateTime local
        ? local.atZone(zone)
        : LocalDate.from(date).atStartOfDay(zone);
  }
}
