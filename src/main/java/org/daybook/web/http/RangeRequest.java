package org.daybook.web.http;

import java.util.Optional;

/**
 * The part of a representation that a client wants (RFC 9110 §14).
 *
 * @param request whose fields name the part
 */
record RangeRequest(RequestFields request) {
  static final String ACCEPT_RANGES = "Accept-Ranges";
  static final String CONTENT_RANGE = "Content-Range";

  /** The unit of ranges. */
  static final String BYTES = "bytes";

  static final String RANGE = "Range";
  private static final String IF_RANGE = "If-Range";

  /**
   * The range to send in place of the whole representation, which is sent without compression then.
   *
   * @param tag of the representation without compression, strong, without quotes
   */
  Optional<ByteRange> range(String tag, StoredBody body) {
    String header = request.get(RANGE);
    return header != null && request.isGet() && isCurrent(tag)
        ? ByteRange.parse(header, body.length())
        : Optional.empty();
  }

  // A date is no strong validator here (§8.8.2.2): a file may change twice within its second.
  private boolean isCurrent(String tag) {
    String condition = request.get(IF_RANGE);
    return condition == null || condition.strip().equals('"' + tag + '"');
  }
}
