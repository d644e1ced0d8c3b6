package org.daybook.web.http;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The content coding gzip (RFC 9110 §8.4.1.3). */
final class Gzip {
  static final String NAME = "gzip";

  private static final Pattern ACCEPTED =
      Pattern.compile(
          "(?:.*,)?\\s*gzip\\s*(?:;\\s*q\\s*=\\s*(?:1(?:\\.0*)?|0?\\.0*[1-9]\\d*)\\s*)?(?:,.*)?");

  private Gzip() {}

  /** Says whether an {@code Accept-Encoding} header accepts gzip (§12.5.3). */
  static boolean isAccepted(@Nullable String header) {
    return header != null
        && (header.equals(NAME)
            || header.startsWith("gzip, ")
            || ACCEPTED.matcher(header.toLowerCase(Locale.ROOT)).matches());
  }
}
