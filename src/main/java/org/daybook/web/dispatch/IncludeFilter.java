package org.daybook.web.dispatch;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.daybook.io.InstanceLogger;
import org.daybook.web.filter.OuterFilter;

/**
 * Answers includes (Jakarta Servlet 6.0 §9.3) with the plain bytes of what is included, and writes
 * nothing if there is no such thing. All other requests pass.
 */
public final class IncludeFilter extends OuterFilter {
  private static final System.Logger LOG = InstanceLogger.of(IncludeFilter.class);

  /** A filter in front of the one that answers. */
  public IncludeFilter(Filter answering) {
    super(answering);
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.INCLUDE) {
      include(request, response, chain);
    } else {
      pass(request, response, chain);
    }
  }

  private void include(HttpServletRequest outer, HttpServletResponse page, FilterChain chain)
      throws IOException {
    IncludedRequest request = new IncludedRequest(outer);
    IncludedResponse response = new IncludedResponse(page);
    try {
      pass(request, response, chain);
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
