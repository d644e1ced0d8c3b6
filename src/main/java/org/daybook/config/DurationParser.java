package org.daybook.config;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses durations as operators write them. */
final class DurationParser {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
  private static final String EXPECTED = "must be a duration such as 10s or 500ms";
  private static final Map<String, Duration> UNITS =
      Map.of(
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1));

  private DurationParser() {}

  /** A duration that is not zero. */
  static Duration positive(String value) {
    Duration duration = parse(value);
    if (duration.isZero()) {
      throw new IllegalArgumentException(EXPECTED);
    }
    return duration;
  }

  /** A duration, also zero. */
  static Duration parse(String value) {
    Matcher parts = DURATION.matcher(value);
    if (!parts.matches()) {
      throw new IllegalArgumentException(EXPECTED);
    }
    return UNITS
        .getOrDefault(parts.group(2), Duration.ZERO)
        .multipliedBy(Integer.parseInt(parts.group(1)));
  }
}
