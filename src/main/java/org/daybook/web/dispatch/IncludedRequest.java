package org.daybook.web.dispatch;

import static jakarta.servlet.RequestDispatcher.INCLUDE_CONTEXT_PATH;
import static jakarta.servlet.RequestDispatcher.INCLUDE_PATH_INFO;
import static jakarta.servlet.RequestDispatcher.INCLUDE_QUERY_STRING;
import static jakarta.servlet.RequestDispatcher.INCLUDE_REQUEST_URI;
import static jakarta.servlet.RequestDispatcher.INCLUDE_SERVLET_PATH;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A GET without any field of what is included. A container shows the request of the page around,
 * whose path, conditions, ranges and codings are that page's (Jakarta Servlet 6.0 §9.3.1).
 */
final class IncludedRequest extends HttpServletRequestWrapper {
  IncludedRequest(HttpServletRequest outer) {
    super(outer);
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  /** Jetty knows no scheme of a request from another context. */
  @Override
  public String getScheme() {
    return Objects.requireNonNullElse(super.getScheme(), isSecure() ? "https" : "http");
  }

  @Override
  public String getRequestURI() {
    return text(INCLUDE_REQUEST_URI);
  }

  @Override
  public StringBuffer getRequestURL() {
    int port = getServerPort();
    boolean usual = port == (getScheme().equals("https") ? 443 : 80);
    String origin = getScheme() + "://" + getServerName() + (usual ? "" : ":" + port);
    return new StringBuffer(origin).append(getRequestURI());
  }

  @Override
  public String getContextPath() {
    return text(INCLUDE_CONTEXT_PATH);
  }

  @Override
  public String getServletPath() {
    return text(INCLUDE_SERVLET_PATH);
  }

  @Override
  public @Nullable String getPathInfo() {
    return (String) getAttribute(INCLUDE_PATH_INFO);
  }

  @Override
  public @Nullable String getQueryString() {
    return (String) getAttribute(INCLUDE_QUERY_STRING);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return Collections.emptyEnumeration();
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public int getIntHeader(String name) {
    return -1;
  }

  @Override
  public long getDateHeader(String name) {
    return -1;
  }

  @Override
  public int getContentLength() {
    return -1;
  }

  @Override
  public long getContentLengthLong() {
    return -1;
  }

  @Override
  public @Nullable String getContentType() {
    return null;
  }

  @Override
  public boolean isAsyncSupported() {
    return false;
  }

  private String text(String attribute) {
    return Objects.toString(getAttribute(attribute), "");
  }
}
