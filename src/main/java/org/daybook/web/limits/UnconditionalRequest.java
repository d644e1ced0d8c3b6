package org.daybook.web.limits;

import static jakarta.ws.rs.core.HttpHeaders.IF_MODIFIED_SINCE;
import static jakarta.ws.rs.core.HttpHeaders.IF_NONE_MATCH;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A request without the conditions that a 304 could answer (RFC 9110 §13.1.2, §13.1.3). */
public final class UnconditionalRequest extends HttpServletRequestWrapper {
  public UnconditionalRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isCondition(name) ? null : super.getHeader(name);
  }

  @Override
  public long getDateHeader(String name) {
    return isCondition(name) ? -1 : super.getDateHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    Set<String> names = new TreeSet<>(Collections.list(super.getHeaderNames()));
    names.removeIf(UnconditionalRequest::isCondition);
    return Collections.enumeration(names);
  }

  private static boolean isCondition(String name) {
    return name.equalsIgnoreCase(IF_NONE_MATCH) || name.equalsIgnoreCase(IF_MODIFIED_SINCE);
  }
}
