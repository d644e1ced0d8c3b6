package org.daybook.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.daybook.web.http.HttpFilters.Indexing;
import org.jspecify.annotations.Nullable;

/**
 * Forbids browsers what no response needs: inline scripts, resources of other hosts, frames in
 * pages of other hosts, and use by pages of other hosts, except that of pictures and recordings.
 */
@Provider
final class SecurityHeaders implements ContainerResponseFilter {
  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  /** The types of what feeds show, which readers of feeds in browsers load from other hosts. */
  private static final Pattern EMBEDDED = Pattern.compile("(?:audio|image|video)/");

  /** The types of feeds: programs ask for them again and again, and no browser shows them. */
  private static final Pattern FEED = Pattern.compile("application/(?:atom\\+xml|feed\\+json)");

  /** The property of a request with the media type of the representation that answers it. */
  static final String TYPE = "org.daybook.type";

  private static final int NOT_MODIFIED = 304;

  private final String operators;
  private final CrossOrigin crossOrigin;
  private final Map<String, String> usual;
  private final Map<String, String> embedded;

  /** A filter that also tells crawlers and other sites whether they are welcome. */
  SecurityHeaders(Admission admitted) {
    operators = "; " + admitted.imageSources() + "; " + admitted.frameAncestors();
    crossOrigin = new CrossOrigin(admitted);
    String readers = admitted.indexing() == Indexing.PUBLIC ? "cross-origin" : "same-site";
    usual = headers(admitted, Map.of());
    embedded = headers(admitted, Map.of("Cross-Origin-Resource-Policy", readers));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    // A response without a body has no type, but the answer that a client has kept does.
    Object shown = request.getProperty(TYPE);
    Object type = shown == null ? response.getMediaType() : shown;
    of(response.getStatus(), Objects.toString(type, ""), response::getHeaderString)
        .forEach(response.getHeaders()::putSingle);
    String vary = response.getHeaderString(HttpHeaders.VARY);
    crossOrigin
        .headers(request.getUriInfo().getPath(), request.getHeaderString(CrossOrigin.ORIGIN), vary)
        .forEach(response.getHeaders()::putSingle);
  }

  /**
   * The headers that a response lacks, and its own policy with who may show it in a frame. A 304
   * has them too, because those of an answer that a client keeps may be of an earlier setting; that
   * of a feed has none.
   *
   * @param mediaType of the representation, or empty if there is none
   * @param own the value of a header that it has, or null
   */
  Map<String, String> of(int status, String mediaType, Function<String, @Nullable String> own) {
    if (status == NOT_MODIFIED && FEED.matcher(mediaType).lookingAt()) {
      return Map.of();
    }
    Map<String, String> lacking =
        new TreeMap<>(EMBEDDED.matcher(mediaType).lookingAt() ? embedded : usual);
    lacking.keySet().removeIf(name -> own.apply(name) != null);
    String policy = own.apply(ContentSecurityPolicy.HEADER);
    if (policy != null) {
      lacking.put(ContentSecurityPolicy.HEADER, policy + operators);
    }
    return lacking;
  }

  /** The response for a representation with all headers that do not depend on its request. */
  ResponseMessage completed(ResponseMessage message, Representation representation) {
    return message.with(of(message.status(), representation.mediaType(), message.headers()::get));
  }

  private Map<String, String> headers(Admission admitted, Map<String, String> others) {
    Map<String, String> headers = new TreeMap<>(HEADERS);
    headers.put(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.USUAL + operators);
    if (admitted.framing().isEmpty()) {
      headers.put("X-Frame-Options", "SAMEORIGIN"); // It cannot name other origins.
    }
    headers.putAll(others);
    if (admitted.indexing() == Indexing.INTRANET) {
      headers.put("X-Robots-Tag", "noindex, nofollow");
    }
    return Collections.unmodifiableMap(headers);
  }
}
