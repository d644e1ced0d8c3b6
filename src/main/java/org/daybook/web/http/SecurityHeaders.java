package org.daybook.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import org.daybook.web.http.HttpFilters.Indexing;

/**
 * Forbids browsers what no response needs: inline scripts, resources of other hosts, frames in
 * pages of other hosts, and use by pages of other hosts, except that of pictures and recordings.
 */
@Provider
final class SecurityHeaders implements ContainerResponseFilter {
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
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "X-Frame-Options", "SAMEORIGIN");

  /** The types of what feeds show, which readers of feeds in browsers load from other hosts. */
  private static final Set<String> EMBEDDED = Set.of("audio", "image", "video");

  private static final Map<String, String> UNINDEXED = Map.of("X-Robots-Tag", "noindex, nofollow");

  private final Indexing indexing;

  /** A filter that also tells crawlers whether they are welcome. */
  SecurityHeaders(Indexing indexing) {
    this.indexing = indexing;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == Response.Status.NOT_MODIFIED.getStatusCode()) {
      return; // The headers of the stored response stay (RFC 9110 §15.4.5).
    }
    if (response.getMediaType() != null && EMBEDDED.contains(response.getMediaType().getType())) {
      String policy = indexing == Indexing.PUBLIC ? "cross-origin" : "same-site";
      set(Map.of("Cross-Origin-Resource-Policy", policy), response);
    }
    set(HEADERS, response);
    if (indexing == Indexing.INTRANET) {
      set(UNINDEXED, response);
    }
  }

  // A representation's own policy is the stricter one, and stays.
  private static void set(Map<String, String> headers, ContainerResponseContext response) {
    headers.entrySet().stream()
        .filter(header -> !response.getHeaders().containsKey(header.getKey()))
        .forEach(header -> response.getHeaders().putSingle(header.getKey(), header.getValue()));
  }
}
