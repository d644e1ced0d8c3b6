package org.daybook.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Keeps a response with status 304 from describing the page as empty ({@code Content-Length: 0}),
 * as two containers would have it, because caches then replace what they have by nothing (RFC 9110
 * §15.4.5). Jetty describes what it ends, so the response is sent before. Open Liberty always does,
 * so a caching proxy there gets the whole page instead. WildFly would send a chunked response if it
 * was sent before its end.
 */
final class NotModifiedFilter implements Filter {
  private static final String VIA = "Via";

  private final Filter answering;
  private boolean isJetty;
  private boolean isLiberty;

  NotModifiedFilter(Filter answering) {
    this.answering = answering;
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    answering.init(config);
    String server =
        String.valueOf(config.getServletContext().getServerInfo()).toLowerCase(Locale.ROOT);
    isJetty = server.startsWith("jetty");
    isLiberty = server.contains("liberty");
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    boolean isWhole = isLiberty && http.getHeader(VIA) != null;
    answering.doFilter(isWhole ? new UnconditionalRequest(http) : http, response, chain);
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
