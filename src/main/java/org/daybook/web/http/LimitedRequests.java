package org.daybook.web.http;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.daybook.io.InstanceLogger;
import org.daybook.web.filter.OuterFilter;
import org.daybook.web.limits.RequestLimits;
import org.daybook.web.limits.RequestLimits.Refusal;
import org.daybook.web.limits.RequestWithoutBody;

/**
 * Refuses requests that are too large, and completes errors without headers: JAX-RS answers a
 * request that it cannot read before its own filters, and containers show what it throws.
 */
final class LimitedRequests extends OuterFilter {
  private static final System.Logger LOG = InstanceLogger.of(LimitedRequests.class);
  private static final String SET_ON_ALL = "X-Content-Type-Options";
  private static final int FIRST_ERROR = 400;

  private final SecurityHeaders security;

  LimitedRequests(Filter answering, SecurityHeaders security) {
    super(answering);
    this.security = security;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Refusal> refusal = RequestLimits.refusal(request);
    if (refusal.isPresent()) {
      send(refusal.get().status(), refusal.get().sentence(), response);
      return;
    }
    attempt(new RequestWithoutBody(request), response, chain);
    if (isBare(response)) {
      send(response.getStatus(), "This request cannot be answered.\n", response);
    }
  }

  private void attempt(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      pass(request, response, chain);
    } catch (ServletException | RuntimeException e) {
      if (response.isCommitted()) {
        throw e;
      }
      LOG.log(ERROR, "A request could not be answered", e);
      response.reset();
      response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private static boolean isBare(HttpServletResponse response) {
    return response.getStatus() >= FIRST_ERROR
        && !response.isCommitted()
        && !response.containsHeader(SET_ON_ALL);
  }

  private void send(int status, String sentence, HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    security.of(status, "text/plain", name -> null).forEach(response::setHeader);
    response.getWriter().write(sentence);
  }
}
