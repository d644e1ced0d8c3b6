package org.daybook.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.daybook.web.http.HttpFilters.Indexing;

/**
 * Forbids browsers what no response needs: inline scripts, resources of other hosts, frames in
 * pages of other hosts, and use by pages of other hosts, except that of pictures and recordings.
 */
@Provider
final class SecurityHeaders implements ContainerResponseFilter {
  private static final Map<String, String> HEADERS =
      Map.of(
          ContentSecurityPolicy.HEADER,
          ContentSecurityPolicy.USUAL,
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "X-Frame-Options",
          "SAMEORIGIN");

  /** The types of what feeds show, which readers of feeds in browsers load from other hosts. */
  private static final Pattern EMBEDDED = Pattern.compile("(?:audio|image|video)/");

  private final Map<String, String> usual;
  private final Map<String, String> embedded;

  /** A filter that also tells crawlers whether they are welcome. */
  SecurityHeaders(Indexing indexing) {
    String readers = indexing == Indexing.PUBLIC ? "cross-origin" : "same-site";
    usual = headers(indexing, Map.of());
    embedded = headers(indexing, Map.of("Cross-Origin-Resource-Policy", readers));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    of(response.getStatus(), type == null ? "" : type.toString()).entrySet().stream()
        .filter(header -> !response.getHeaders().containsKey(header.getKey()))
        .forEach(header -> response.getHeaders().putSingle(header.getKey(), header.getValue()));
  }

  /**
   * The headers of a response, unless it has other values of its own, which are stricter.
   *
   * @param mediaType of the body, or empty if there is none
   */
  Map<String, String> of(int status, String mediaType) {
    if (status == Response.Status.NOT_MODIFIED.getStatusCode()) {
      return Map.of(); // The headers of the stored response stay (RFC 9110 §15.4.5).
    }
    return EMBEDDED.matcher(mediaType).lookingAt() ? embedded : usual;
  }

  private static Map<String, String> headers(Indexing indexing, Map<String, String> others) {
    Map<String, String> headers = new TreeMap<>(HEADERS);
    headers.putAll(others);
    if (indexing == Indexing.INTRANET) {
      headers.put("X-Robots-Tag", "noindex, nofollow");
    }
    return Collections.unmodifiableMap(headers);
  }
}
