package org.daybook.web.filter;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A filter in front of another one, which begins and ends with it. */
public abstract class OuterFilter implements Filter {
  private final Filter inner;

  protected OuterFilter(Filter inner) {
    this.inner = inner;
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    inner.init(config);
  }

  @Override
  public final void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    answer((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  @Override
  public final void destroy() {
    inner.destroy();
  }

  /** Answers a request, or has the other filter answer it. */
  protected abstract void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException;

  /** Has the other filter answer. */
  protected final void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    inner.doFilter(request, response, chain);
  }
}
