package org.daybook.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Sends a response with status 304 at once, before Jetty ends it: Jetty would describe it as empty
 * ({@code Content-Length: 0}), and caches would then replace what they have by nothing (RFC 9110
 * §15.4.5). Other containers do not, and WildFly would send a chunked response if it was flushed.
 */
final class NotModifiedFilter implements Filter {
  private final Filter answering;
  private boolean isJetty;

  NotModifiedFilter(Filter answering) {
    this.answering = answering;
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    answering.init(config);
    String server = config.getServletContext().getServerInfo();
    isJetty = server != null && server.toLowerCase(Locale.ROOT).startsWith("jetty");
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    answering.doFilter(request, response, chain);
    int status = ((HttpServletResponse) response).getStatus();
    if (isJetty && status == HttpServletResponse.SC_NOT_MODIFIED) {
      response.flushBuffer();
    }
  }

  @Override
  public void destroy() {
    answering.destroy();
  }
}
