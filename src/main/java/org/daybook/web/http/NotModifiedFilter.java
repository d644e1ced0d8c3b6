package org.daybook.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.util.Locale;
import org.daybook.web.filter.OuterFilter;
import org.daybook.web.limits.UnconditionalRequest;

/**
 * Keeps a response with status 304 from describing the page as empty ({@code Content-Length: 0}),
 * as some containers would have it, because caches then replace what they have by nothing (RFC 9110
 * §15.4.5). Jetty describes what it ends, so the response is sent before. Open Liberty always does,
 * and WildFly if it answers HEAD, so caching proxies of the one and a HEAD to the other get no 304.
 * To a GET WildFly would send a chunked response if it was sent before its end.
 */
final class NotModifiedFilter extends OuterFilter {
  private static final String VIA = "Via";

  private boolean isJetty;
  private boolean isLiberty;
  private boolean isWildFly;

  NotModifiedFilter(Filter answering) {
    super(answering);
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    super.init(config);
    String server =
        String.valueOf(config.getServletContext().getServerInfo()).toLowerCase(Locale.ROOT);
    isJetty = server.startsWith("jetty");
    isLiberty = server.contains("liberty");
    isWildFly = server.contains("wildfly");
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    pass(isWhole(request) ? new UnconditionalRequest(request) : request, response, chain);
    if (isJetty && response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
      response.flushBuffer();
    }
  }

  private boolean isWhole(HttpServletRequest request) {
    return (isLiberty && request.getHeader(VIA) != null)
        || (isWildFly && request.getMethod().equals(HttpMethod.HEAD));
  }
}
