package org.daybook.web.http;

import static jakarta.ws.rs.core.HttpHeaders.VARY;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The headers by which pages of other origins may use what is made for them (Fetch §3.2, §3.7). No
 * answer is kept with them, because they depend on who asks.
 */
record CrossOrigin(Admission admitted) {
  static final String ORIGIN = "Origin";

  /** A complete response to a request with these headers, in place of its own of the same names. */
  ResponseMessage added(ResponseMessage message, HttpServletRequest request) {
    if (!isUsed()) {
      return message; // Most sites have none, and most requests are answered from the cache.
    }
    String path = request.getRequestURI().substring(request.getContextPath().length() + 1);
    Map<String, String> headers =
        headers(path, request.getHeader(ORIGIN), message.headers().get(VARY));
    return headers.isEmpty() ? message : message.with(headers);
  }

  private boolean isUsed() {
    return !admitted.framing().isEmpty() || !admitted.reading().isEmpty();
  }

  /**
   * The headers of a response, also of one with status 304, in place of others of the same names.
   *
   * @param path below the site
   * @param origin of the page whose script asks, if the request has one
   * @param vary the header of that name, if the response has one
   */
  Map<String, String> headers(String path, @Nullable String origin, @Nullable String vary) {
    if (!isUsed() || !path.startsWith(admitted.embeds())) {
      return Map.of();
    }
    Map<String, String> headers = new TreeMap<>();
    headers.put("Cross-Origin-Resource-Policy", "cross-origin");
    if (!admitted.reading().isEmpty()) {
      headers.put(VARY, vary == null ? ORIGIN : vary + ", " + ORIGIN);
    }
    if (origin != null && admitted.reading().contains(origin)) {
      headers.put("Access-Control-Allow-Origin", origin);
    }
    return headers;
  }
}
