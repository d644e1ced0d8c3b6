package org.daybook.migration.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as other generators write them. */
public final class FormerDate {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:[Tt ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?.*");

  private FormerDate() {}

  /** A date or a date and time as Daybook reads it. */
  public static Optional<String> of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(form, 1), number(form, 2), number(form, 3));
      return Optional.of(form.group(4) == null ? day.toString() : day + time(form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String time(Matcher form) {
    String zone = form.group(7) == null ? "" : form.group(7).replaceFirst("UTC|GMT", "Z");
    boolean tight = zone.length() == 5;
    int seconds = form.group(6) == null ? 0 : number(form, 6);
    return String.format(Locale.ROOT, "T%02d:%02d:%02d", number(form, 4), number(form, 5), seconds)
        + (tight ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
  }

  private static int number(Matcher form, int group) {
    return Integer.parseInt(form.group(group));
  }
}
