package org.daybook.web.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client says it already has (RFC 9110 §13.1).
 *
 * @param ifNoneMatch the header as sent, or null
 * @param ifModifiedSince the header as sent, or null
 */
record Preconditions(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
  private static final Pattern ENTITY_TAG = Pattern.compile("\"([^\"]*)\"");

  /**
   * Whether the client has the representation, so that 304 is the answer. Tags are compared weakly,
   * and dates do not count beside them.
   *
   * @param tag of the representation, without quotes
   * @param modified when it last changed, or the epoch where nobody knows
   */
  boolean areMetBy(String tag, Instant modified) {
    if (ifNoneMatch != null) {
      return ifNoneMatch.strip().equals("*")
          || ENTITY_TAG.matcher(ifNoneMatch).results().anyMatch(t -> t.group(1).equals(tag));
    }
    return ifModifiedSince != null
        && !modified.equals(Instant.EPOCH)
        && HttpDates.parse(ifModifiedSince)
            .filter(since -> !modified.truncatedTo(ChronoUnit.SECONDS).isAfter(since))
            .isPresent();
  }
}
