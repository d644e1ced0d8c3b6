package org.daybook.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * Tells browsers what no response may ever do: run inline scripts, load from elsewhere, be framed
 * by strangers.
 */
@Provider
public final class SecurityHeaders implements ContainerResponseFilter {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "X-Frame-Options", "SAMEORIGIN",
          "X-Robots-Tag", "noindex");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    // A representation's own policy is the stricter one.
    HEADERS.entrySet().stream()
        .filter(header -> !response.getHeaders().containsKey(header.getKey()))
        .forEach(header -> response.getHeaders().putSingle(header.getKey(), header.getValue()));
  }
}
