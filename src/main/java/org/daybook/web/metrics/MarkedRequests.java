package org.daybook.web.metrics;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daybook.web.filter.OuterFilter;

/** Marks the requests that no cache has answered. */
final class MarkedRequests extends OuterFilter {
  /** The attribute of such a request. */
  static final String MADE = "org.daybook.made";

  MarkedRequests(Filter making) {
    super(making);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(MADE, true);
    pass(request, response, chain);
  }
}
