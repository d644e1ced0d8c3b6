package org.daybook.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.io.EditDistance;

/**
 * Checks the texts that an operator writes.
 *
 * @param english the texts that they stand in for, by key
 */
record MessageCheck(Map<String, String> english) {
  /** The forms of a text with a number, by category. */
  static final Pattern FORM = Pattern.compile("(.+)\\.(?:zero|one|two|few|many|other)\\z");

  /** The place of an argument. */
  static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  private static final String DATE = "date";

  // Some patterns write the first days of a month or year alone.
  private static final LocalDate NEXT_YEAR = LocalDate.EPOCH.plusYears(1);

  /** The reason why a text cannot be used; empty if it can. */
  Optional<String> fault(String key, String text) {
    String known = english.containsKey(key) ? key : FORM.matcher(key).replaceAll("$1.other");
    if (!english.containsKey(known)) {
      return Optional.of("no text has the key " + key + ": write " + nearest(key));
    }
    if (key.equals(DATE) || key.startsWith(DATE + ".")) {
      return isDate(text)
          ? Optional.empty()
          : Optional.of(key + " is no pattern of a date: write one such as " + english.get(key));
    }
    Set<String> allowed = placeholders(english.get(known));
    Set<String> unknown = placeholders(text);
    unknown.removeAll(allowed);
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(key + " has no " + unknown + ": write " + english.get(known));
  }

  /** The placeholders of a text. */
  static Set<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isDate(String pattern) {
    try {
      DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
      return LocalDate.EPOCH.datesUntil(NEXT_YEAR).noneMatch(day -> format.format(day).isBlank());
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private String nearest(String key) {
    return english.keySet().stream()
        .min(
            Comparator.comparingInt((String other) -> EditDistance.between(key, other))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
