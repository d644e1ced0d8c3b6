package org.daybook.web.metrics;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Predicate;

/** Measures every request, in front of all other filters. */
final class MeasuredRequests implements Filter {
  private final Filter answering;
  private final RequestMetrics metrics;
  private final Predicate<String> lists;

  MeasuredRequests(Filter answering, RequestMetrics metrics, Predicate<String> lists) {
    this.answering = answering;
    this.metrics = metrics;
    this.lists = lists;
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    answering.init(config);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR; // Unless it ends without exception.
    try {
      answering.doFilter(request, response, chain);
      status = ((HttpServletResponse) response).getStatus();
    } finally {
      metrics.count(kind((HttpServletRequest) request), status, System.nanoTime() - begin);
      metrics.countAnswer(status, request.getAttribute(MarkedRequests.MADE) != null);
    }
  }

  @Override
  public void destroy() {
    answering.destroy();
  }

  private RequestKind kind(HttpServletRequest request) {
    String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    return RequestKind.of(path.startsWith("/") ? path.substring(1) : path, lists);
  }
}
