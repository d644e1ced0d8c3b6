package org.daybook.web.http;

import static jakarta.ws.rs.core.Response.Status.METHOD_NOT_ALLOWED;
import static jakarta.ws.rs.core.Response.Status.NO_CONTENT;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Allows GET, HEAD and OPTIONS; every other method is answered with 405. */
@Provider
@PreMatching
final class ReadOnly implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {}
      case "OPTIONS" -> request.abortWith(allowed().status(NO_CONTENT).build());
      default -> throw new NotAllowedException(allowed().build());
    }
  }

  private static Response.ResponseBuilder allowed() {
    return Response.status(METHOD_NOT_ALLOWED).allow("GET", "HEAD", "OPTIONS");
  }
}
