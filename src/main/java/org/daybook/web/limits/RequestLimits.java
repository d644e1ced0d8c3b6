package org.daybook.web.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The largest request that is answered, less than containers accept unless they are told otherwise.
 * Fields that Daybook does not read, such as those of a login, are the container's to limit.
 */
public final class RequestLimits {
  /** The longest path and the longest query, as they are sent. */
  static final int ADDRESS = 4096;

  /** The most characters of the fields that are read, together. */
  static final int FIELDS = 4096;

  private static final int URI_TOO_LONG = 414;
  private static final int FIELDS_TOO_LARGE = 431;

  private static final List<String> READ =
      List.of(
          "Accept",
          "Accept-Encoding",
          "If-Match",
          "If-Modified-Since",
          "If-None-Match",
          "If-Range",
          "If-Unmodified-Since",
          "Origin",
          "Range");

  /**
   * The answer to a request that is too large.
   *
   * @param status 414 (RFC 9110 §15.5.15) or 431 (RFC 6585 §5)
   * @param sentence for the reader
   */
  public record Refusal(int status, String sentence) {}

  private RequestLimits() {}

  /** The refusal of a request; empty if it is small enough. */
  public static Optional<Refusal> refusal(HttpServletRequest request) {
    if (length(request.getRequestURI()) > ADDRESS) {
      return refusal(URI_TOO_LONG, "The path of this address is longer than ", ADDRESS);
    }
    if (length(request.getQueryString()) > ADDRESS) {
      return refusal(URI_TOO_LONG, "The query of this address is longer than ", ADDRESS);
    }
    return fields(request) > FIELDS
        ? refusal(FIELDS_TOO_LARGE, String.join(", ", READ) + " are together longer than ", FIELDS)
        : Optional.empty();
  }

  private static int fields(HttpServletRequest request) {
    int sum = 0;
    for (String name : READ) {
      // A client may send any number of lines of one name, and most send one or none.
      if (request.getHeader(name) != null) {
        for (String line : Collections.list(request.getHeaders(name))) {
          sum += line.length() + 1;
        }
      }
    }
    return sum;
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  private static Optional<Refusal> refusal(int status, String sentence, int most) {
    return Optional.of(new Refusal(status, sentence + most + " characters.\n"));
  }
}
