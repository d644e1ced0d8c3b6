package org.daybook.web.http;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT_ENCODING;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_ENCODING;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LENGTH;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.LAST_MODIFIED;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes responses of representations: describes each in headers, and sends it, or the range that
 * the client asks for, if the client's preconditions are met (RFC 9110 §13, §14).
 *
 * @param clock whose time no {@code Last-Modified} is later than (§8.8.2.1)
 */
record ResponseFactory(InstantSource clock) {

  /**
   * The response to a request.
   *
   * @param answer the bytes of the representation, asked for only if they are needed
   */
  ResponseMessage response(
      Representation made, RequestFields request, Supplier<StoredAnswer> answer) {
    Representation representation = made.asOf(clock.instant());
    Optional<ByteRange> range = range(representation, request);
    boolean zipped = range.isEmpty() && isZipped(representation, request);
    String tag = representation.tag() + (zipped ? "-gzip" : "");
    Map<String, String> headers = described(representation, tag);
    Optional<Status> unmet = new ConditionalRequest(request).unmet(tag, representation.modified());
    if (unmet.isPresent()) {
      return new ResponseMessage(unmet.get().getStatusCode(), headers, null);
    }
    return range
        .map(part -> part(representation, part, headers))
        .orElseGet(() -> whole(representation, answer.get(), request, headers));
  }

  /** Says whether the response to a request is the whole answer, as it is to most. */
  boolean isUsual(StoredAnswer answer, RequestFields request) {
    return !answer.representation().modified().isAfter(clock.instant())
        && new ConditionalRequest(request).isEmpty();
  }

  /** Says whether a representation is sent compressed. */
  static boolean isZipped(Representation representation, RequestFields request) {
    return representation.isText() && Gzip.isAccepted(request.get(ACCEPT_ENCODING));
  }

  private static Optional<ByteRange> range(Representation representation, RequestFields request) {
    return representation.body() instanceof StoredBody body
        ? new RangeRequest(request).range(representation.tag(), body)
        : Optional.empty();
  }

  private static ResponseMessage whole(
      Representation representation,
      StoredAnswer answer,
      RequestFields request,
      Map<String, String> headers) {
    headers.put(CONTENT_TYPE, representation.mediaType());
    if (answer.zipped()) {
      headers.put(CONTENT_ENCODING, Gzip.NAME);
    }
    byte[] bytes = answer.bytes();
    if (bytes != null) {
      headers.put(CONTENT_LENGTH, String.valueOf(bytes.length));
      return new ResponseMessage(200, headers, request.isHead() ? null : out -> out.write(bytes));
    }
    if (!answer.zipped() && representation.body() instanceof StoredBody body) {
      headers.put(CONTENT_LENGTH, String.valueOf(body.length()));
    }
    return new ResponseMessage(
        200,
        headers,
        request.isHead()
            ? null
            : out -> StoredAnswer.write(representation.body(), answer.zipped(), out));
  }

  private static ResponseMessage part(
      Representation representation, ByteRange range, Map<String, String> headers) {
    headers.put(RangeRequest.CONTENT_RANGE, range.header());
    if (range.isUnsatisfiable()) {
      return new ResponseMessage(416, headers, null);
    }
    headers.put(CONTENT_TYPE, representation.mediaType());
    headers.put(CONTENT_LENGTH, String.valueOf(range.length()));
    return new ResponseMessage(206, headers, ((StoredBody) representation.body()).part(range));
  }

  private static Map<String, String> described(Representation representation, String tag) {
    Map<String, String> headers = new LinkedHashMap<>(representation.headers());
    headers.put(ETAG, '"' + tag + '"');
    if (!representation.modified().equals(Instant.EPOCH)) {
      headers.put(LAST_MODIFIED, HttpDate.format(representation.modified()));
    }
    if (representation.isText()) {
      headers.put(VARY, ACCEPT_ENCODING);
    }
    if (representation.body() instanceof StoredBody) {
      headers.put(RangeRequest.ACCEPT_RANGES, RangeRequest.BYTES);
    }
    return headers;
  }
}
