package org.daybook.web.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of bytes (RFC 9110 §14.1.2), empty if it begins after the last byte.
 *
 * @param first the offset of its first byte
 * @param last the offset of its last byte
 * @param total the length of the whole body
 */
record ByteRange(long first, long last, long total) {
  // Eighteen digits are a long for certain, and more than any file has bytes.
  private static final Pattern SINGLE =
      Pattern.compile("bytes=[ \\t]*(\\d{0,18})-(\\d{0,18})[ \\t]*", Pattern.CASE_INSENSITIVE);

  /**
   * The range that a {@code Range} header asks for. Empty if the header must be ignored because it
   * is malformed, or may be because it asks for several ranges.
   *
   * @param length of the whole body in bytes
   */
  static Optional<ByteRange> parse(String header, long length) {
    Matcher parts = SINGLE.matcher(header);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String first = parts.group(1);
    String last = parts.group(2);
    if (first.isEmpty()) {
      return suffix(last, length);
    }
    long from = Long.parseLong(first);
    long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
    return Optional.of(new ByteRange(from, Math.min(to, length - 1), length))
        .filter(r -> from <= to);
  }

  // The last bytes of an empty body are the whole of it, which no Content-Range can express.
  private static Optional<ByteRange> suffix(String count, long length) {
    return count.isEmpty() || length == 0
        ? Optional.empty()
        : Optional.of(
            new ByteRange(Math.max(length - Long.parseLong(count), 0), length - 1, length));
  }

  long length() {
    return last - first + 1;
  }

  /** Says whether it has no byte, which is answered with 416. */
  boolean isUnsatisfiable() {
    return first > last;
  }

  /** The value of {@code Content-Range} (§14.4). */
  String header() {
    return isUnsatisfiable() ? "bytes */" + total : "bytes " + first + "-" + last + "/" + total;
  }
}
