package org.daybook.web.http;

import jakarta.ws.rs.ext.RuntimeDelegate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;

/** A time in header fields (RFC 9110 §5.6.7), in whole seconds. */
final class HttpDate {
  private static final DateTimeFormatter FIXED =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private HttpDate() {}

  static String format(Instant time) {
    return FIXED.format(time);
  }

  /** The time in any of the three forms, empty if the text is none of them. */
  static Optional<Instant> parse(String text) {
    try {
      Date date = RuntimeDelegate.getInstance().createHeaderDelegate(Date.class).fromString(text);
      return Optional.of(date.toInstant());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
