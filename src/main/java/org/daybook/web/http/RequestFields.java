package org.daybook.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The method and the header fields of a request (RFC 9110 §6.3), from a servlet or from JAX-RS.
 *
 * @param values the combined value of a field by its name, null if the request lacks it (§5.3)
 */
record RequestFields(String method, Function<String, @Nullable String> values) {

  static RequestFields of(ContainerRequestContext request) {
    return new RequestFields(request.getMethod(), request::getHeaderString);
  }

  static RequestFields of(HttpServletRequest request) {
    return new RequestFields(
        request.getMethod(),
        name -> {
          String first = request.getHeader(name);
          return first == null
              ? null
              : String.join(",", Collections.list(request.getHeaders(name)));
        });
  }

  /** A GET without conditions. */
  static RequestFields plain(boolean zipped) {
    return new RequestFields(
        HttpMethod.GET,
        name -> zipped && name.equals(HttpHeaders.ACCEPT_ENCODING) ? Gzip.NAME : null);
  }

  @Nullable String get(String name) {
    return values.apply(name);
  }

  boolean isHead() {
    return method.equals(HttpMethod.HEAD);
  }

  boolean isGet() {
    return method.equals(HttpMethod.GET);
  }
}
