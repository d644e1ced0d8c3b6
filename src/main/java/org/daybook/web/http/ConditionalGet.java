package org.daybook.web.http;

import static jakarta.ws.rs.core.HttpHeaders.ACCEPT_ENCODING;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_ENCODING;
import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.IF_MODIFIED_SINCE;
import static jakarta.ws.rs.core.HttpHeaders.IF_NONE_MATCH;
import static jakarta.ws.rs.core.HttpHeaders.LAST_MODIFIED;
import static jakarta.ws.rs.core.HttpHeaders.VARY;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.time.InstantSource;

/** Describes each representation in headers, and leaves it out where the client has it. */
@Provider
public final class ConditionalGet implements ContainerResponseFilter {
  private static final int NOT_MODIFIED = 304;

  private final InstantSource clock;

  /** Deliveries none of which says that it was changed later than the clock has it. */
  public ConditionalGet(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Representation made) {
      Representation representation = made.asOf(clock.instant());
      boolean zipped =
          representation.isText() && Gzip.isAccepted(request.getHeaderString(ACCEPT_ENCODING));
      String tag = representation.tag() + (zipped ? "-gzip" : "");
      describe(representation, tag, response.getHeaders());
      if (preconditions(request).areMetBy(tag, representation.modified())) {
        response.setStatus(NOT_MODIFIED);
        response.setEntity(null);
      } else {
        MediaType type = MediaType.valueOf(representation.mediaType());
        response.getHeaders().putSingle(CONTENT_TYPE, type);
        boolean head = request.getMethod().equals(HttpMethod.HEAD);
        response.setEntity(head ? null : representation, null, type);
        if (zipped) {
          response.getHeaders().putSingle(CONTENT_ENCODING, Gzip.NAME);
        }
      }
    }
  }

  private static void describe(
      Representation representation, String tag, MultivaluedMap<String, Object> headers) {
    representation.headers().forEach(headers::putSingle);
    headers.putSingle(ETAG, '"' + tag + '"');
    if (!representation.modified().equals(Instant.EPOCH)) {
      headers.putSingle(LAST_MODIFIED, HttpDates.format(representation.modified()));
    }
    if (representation.isText()) {
      headers.putSingle(VARY, ACCEPT_ENCODING);
    }
  }

  private static Preconditions preconditions(ContainerRequestContext request) {
    return new Preconditions(
        request.getHeaderString(IF_NONE_MATCH), request.getHeaderString(IF_MODIFIED_SINCE));
  }
}
