package org.daybook.web.metrics;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Predicate;
import org.daybook.web.filter.OuterFilter;

/** Measures every request, in front of all other filters. */
final class MeasuredRequests extends OuterFilter {
  private final RequestMetrics metrics;
  private final Predicate<String> lists;

  MeasuredRequests(Filter answering, RequestMetrics metrics, Predicate<String> lists) {
    super(answering);
    this.metrics = metrics;
    this.lists = lists;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR; // Unless it ends without exception.
    try {
      pass(request, response, chain);
      status = response.getStatus();
    } finally {
      metrics.count(kind(request), status, System.nanoTime() - begin);
      metrics.countAnswer(status, request.getAttribute(MarkedRequests.MADE) != null);
    }
  }

  private RequestKind kind(HttpServletRequest request) {
    String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    return RequestKind.of(path.startsWith("/") ? path.substring(1) : path, lists);
  }
}
