package org.daybook.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;

/**
 * Disregards the media types that a client accepts, as RFC 9110 §12.5.1 permits: each address has
 * one representation, and JAX-RS would refuse it to some clients and fail for others.
 */
@Provider
@PreMatching
public final class AcceptAnything implements ContainerRequestFilter {
  private static final String ASKED = "org.daybook.accept";

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(ASKED, request.getHeaderString(HttpHeaders.ACCEPT));
    request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
  }

  /** The media types that the client of a request named, as it wrote them; empty if none. */
  public static String askedBy(ContainerRequestContext request) {
    return Objects.toString(request.getProperty(ASKED), "");
  }
}
