package org.daybook.web.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** A request whose body nobody reads. JAX-RS would wait for one that its type calls a form. */
public final class RequestWithoutBody extends HttpServletRequestWrapper {
  private static final String TYPE = "Content-Type";

  public RequestWithoutBody(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getContentType() {
    return null;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return name.equalsIgnoreCase(TYPE) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return name.equalsIgnoreCase(TYPE) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }
}
