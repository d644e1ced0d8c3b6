package org.daybook.web.metrics;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/** Marks the requests that no cache has answered. */
final class MarkedRequests implements Filter {
  /** The attribute of such a request. */
  static final String MADE = "org.daybook.made";

  private final Filter making;

  MarkedRequests(Filter making) {
    this.making = making;
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    making.init(config);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.setAttribute(MADE, true);
    making.doFilter(request, response, chain);
  }

  @Override
  public void destroy() {
    making.destroy();
  }
}
