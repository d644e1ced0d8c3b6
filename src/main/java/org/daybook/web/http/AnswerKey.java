package org.daybook.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Optional;

/**
 * The identity of an answer: everything in a request that the answer depends on.
 *
 * @param path of the page below the site, decoded
 * @param origin scheme and authority of the request, or empty if no answer depends on them
 * @param zipped whether the client accepts gzip
 */
record AnswerKey(String path, String origin, boolean zipped) {
  /** The key of a request that JAX-RS answers. */
  static AnswerKey of(ContainerRequestContext request, boolean oneOrigin) {
    URI base = request.getUriInfo().getBaseUri();
    return new AnswerKey(
        request.getUriInfo().getPath(),
        oneOrigin ? "" : base.getScheme() + "://" + base.getRawAuthority(),
        Gzip.isAccepted(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING)));
  }

  /**
   * The key of a request to a servlet; empty if the request has more that its answer may depend on
   * than a key has, or a path that is written unusually.
   */
  static Optional<AnswerKey> of(HttpServletRequest request, boolean oneOrigin) {
    String raw = request.getRequestURI();
    int root = request.getContextPath().length();
    if (request.getQueryString() != null
        || raw.length() <= root
        || raw.charAt(root) != '/'
        || isAmbiguous(raw)) {
      return Optional.empty();
    }
    String path = raw.substring(root + 1);
    boolean plain = path.indexOf('%') < 0;
    return Optional.of(
        new AnswerKey(
            plain ? path : URLDecoder.decode(path.replace("+", "%2B"), UTF_8),
            oneOrigin ? "" : origin(request),
            Gzip.isAccepted(RequestFields.of(request).get(HttpHeaders.ACCEPT_ENCODING))));
  }

  /**
   * Says whether a raw path may be read in several ways. Such paths are redirected or refused. An
   * encoded octet of a character beyond ASCII is not ambiguous.
   */
  private static boolean isAmbiguous(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean ascii = c == '%' && (i + 1 == raw.length() || raw.charAt(i + 1) < '8');
      if (ascii || c == ';' || c == '\\') {
        return true;
      }
    }
    return false;
  }

  /** The number of bytes that the key needs, about. */
  int weight() {
    return 2 * (path.length() + origin.length());
  }

  private static String origin(HttpServletRequest request) {
    String scheme = request.getScheme();
    int port = request.getServerPort();
    boolean usual = port == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
  }
}
