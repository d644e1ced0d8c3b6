package org.daybook.web.http;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT_ENCODING;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_ENCODING;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_LENGTH;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.LAST_MODIFIED;
import static jakarta.ws.rs.core.HttpHeaders.VARY;
import static jakarta.ws.rs.core.Response.Status.PARTIAL_CONTENT;
import static jakarta.ws.rs.core.Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;

/**
 * Describes each representation in headers, and sends it, or the range that the client asks for, if
 * the client's preconditions are met.
 */
@Provider
final class RepresentationHeaders implements ContainerResponseFilter {
  private final InstantSource clock;

  /**
   * A filter whose {@code Last-Modified} is never later than a clock's time (RFC 9110 §8.8.2.1).
   */
  RepresentationHeaders(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Representation made) {
      Representation representation = made.asOf(clock.instant());
      Optional<ByteRange> range = range(representation, request);
      boolean zipped =
          range.isEmpty()
              && representation.isText()
              && Gzip.isAccepted(request.getHeaderString(ACCEPT_ENCODING));
      String tag = representation.tag() + (zipped ? "-gzip" : "");
      describe(representation, tag, response.getHeaders());
      Optional<Status> unmet =
          new ConditionalRequest(request).unmet(tag, representation.modified());
      if (unmet.isPresent()) {
        omit(unmet.get(), response);
      } else if (range.isPresent()) {
        sendPart(representation, (StoredBody) representation.body(), range.get(), response);
      } else {
        send(representation, zipped, request, response);
      }
    }
  }

  private static Optional<ByteRange> range(
      Representation representation, ContainerRequestContext request) {
    return representation.body() instanceof StoredBody body
        ? new RangeRequest(request).range(representation.tag(), body)
        : Optional.empty();
  }

  private static void omit(Status status, ContainerResponseContext response) {
    response.setStatusInfo(status);
    response.setEntity(null);
  }

  private static void send(
      Representation representation,
      boolean zipped,
      ContainerRequestContext request,
      ContainerResponseContext response) {
    MediaType type = MediaType.valueOf(representation.mediaType());
    response.getHeaders().putSingle(CONTENT_TYPE, type);
    boolean head = request.getMethod().equals(HttpMethod.HEAD);
    response.setEntity(head ? null : representation, null, type);
    if (zipped) {
      response.getHeaders().putSingle(CONTENT_ENCODING, Gzip.NAME);
    } else if (representation.body() instanceof StoredBody body) {
      response.getHeaders().putSingle(CONTENT_LENGTH, body.length());
    }
  }

  private static void sendPart(
      Representation representation,
      StoredBody body,
      ByteRange range,
      ContainerResponseContext response) {
    response.getHeaders().putSingle(RangeRequest.CONTENT_RANGE, range.header());
    if (range.isUnsatisfiable()) {
      omit(REQUESTED_RANGE_NOT_SATISFIABLE, response);
      return;
    }
    MediaType type = MediaType.valueOf(representation.mediaType());
    response.getHeaders().putSingle(CONTENT_TYPE, type);
    response.getHeaders().putSingle(CONTENT_LENGTH, range.length());
    response.setStatusInfo(PARTIAL_CONTENT);
    response.setEntity(representation.with(body.part(range)), null, type);
  }

  private static void describe(
      Representation representation, String tag, MultivaluedMap<String, Object> headers) {
    representation.headers().forEach(headers::putSingle);
    headers.putSingle(ETAG, '"' + tag + '"');
    if (!representation.modified().equals(Instant.EPOCH)) {
      headers.putSingle(LAST_MODIFIED, Date.from(representation.modified()));
    }
    if (representation.isText()) {
      headers.putSingle(VARY, ACCEPT_ENCODING);
    }
    if (representation.body() instanceof StoredBody) {
      headers.putSingle(RangeRequest.ACCEPT_RANGES, RangeRequest.BYTES);
    }
  }
}
