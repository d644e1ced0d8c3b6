package org.daybook.web.dispatch;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daybook.io.InstanceLogger;

/**
 * Answers includes (Jakarta Servlet 6.0 §9.3) with the plain bytes of what is included, and writes
 * nothing if there is no such thing. All other requests pass.
 */
public final class IncludeFilter implements Filter {
  private static final System.Logger LOG = InstanceLogger.of(IncludeFilter.class);

  private final Filter answering;

  /** A filter in front of the one that answers. */
  public IncludeFilter(Filter answering) {
    this.answering = answering;
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    answering.init(config);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.INCLUDE) {
      include((HttpServletRequest) request, (HttpServletResponse) response, chain);
    } else {
      answering.doFilter(request, response, chain);
    }
  }

  @Override
  public void destroy() {
    answering.destroy();
  }

  private void include(HttpServletRequest outer, HttpServletResponse page, FilterChain chain)
      throws IOException {
    IncludedRequest request = new IncludedRequest(outer);
    IncludedResponse response = new IncludedResponse(page);
    try {
      answering.doFilter(request, response, chain);
    } catch (IOException | ServletException | RuntimeException e) {
      LOG.log(ERROR, "An include could not be answered", e);
      return;
    }
    if (response.getStatus() == HttpServletResponse.SC_OK) {
      IncludedText.write(response.text(), page);
    } else {
      String path = request.getServletPath();
      LOG.log(DEBUG, "The include of {0} has status {1}", path, response.getStatus());
    }
  }
}
