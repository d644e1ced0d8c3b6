package org.daybook.language;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes dates in one language, each at its own offset. */
public final class DateFormats {
  private final Locale language;
  private final DateTimeFormatter date;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;
  private final DateTimeFormatter name;
  private final DateTimeFormatter year;

  /**
   * The formats of a language.
   *
   * @param texts has the patterns by their keys
   */
  DateFormats(Locale language, UnaryOperator<String> texts) {
    this.language = language;
    date = format(texts.apply("date"));
    day = format(texts.apply("date.day"));
    month = format(texts.apply("date.month"));
    name = format("LLLL");
    year = format(texts.apply("date.year"));
  }

  /** {@code 16 May 2026}. */
  public String date(TemporalAccessor time) {
    return date.format(time);
  }

  /** {@code 16 May}, for a list below the year. */
  public String day(TemporalAccessor time) {
    return day.format(time);
  }

  /** {@code May 2026}, as a title. */
  public String month(TemporalAccessor time) {
    return titled(month.format(time));
  }

  /** {@code May}, as a title below the year. */
  public String monthName(TemporalAccessor time) {
    return titled(name.format(time));
  }

  /** {@code 2026}. */
  public String year(TemporalAccessor time) {
    return year.format(time);
  }

  /** {@code 2026}, of a year in the digits of ISO 8601. */
  public String year(String digits) {
    return year(LocalDate.of(Integer.parseInt(digits), 1, 1));
  }

  /** {@code 2026-05-16}, for {@code datetime} attributes. */
  public static String iso(OffsetDateTime time) {
    return time.toLocalDate().toString();
  }

  /** Says whether a time is on a later day than another, each at its own offset. */
  public static boolean isLaterDay(OffsetDateTime time, OffsetDateTime than) {
    return time.toLocalDate().isAfter(than.toLocalDate());
  }

  /** Everything that the JDK's locale data may make different: another JDK has other names. */
  String sample() {
    Stream<Temporal> months =
        IntStream.rangeClosed(1, 12).mapToObj(one -> LocalDate.of(2026, one, 16));
    return months
        .map(time -> date(time) + day(time) + month(time) + monthName(time) + year(time))
        .collect(Collectors.joining("\n", "", String.format(language, "%,d", 1_234_567_890)));
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language)
        .withDecimalStyle(DecimalStyle.of(language));
  }

  // Many languages write the names of months with a small letter within a sentence.
  private String titled(String text) {
    int first = Character.charCount(text.codePointAt(0));
    return text.substring(0, first).toUpperCase(language) + text.substring(first);
  }
}
