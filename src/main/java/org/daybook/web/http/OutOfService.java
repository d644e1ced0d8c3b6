package org.daybook.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Answers requests with 503 and the reason. Monitors are told that the application lives and why it
 * is not ready.
 */
public final class OutOfService extends HttpFilter {
  private static final long serialVersionUID = 1;
  private static final String RETRY_SECONDS = "60";

  private final String health;
  private final String why;

  /**
   * A filter that answers for a site that cannot be started.
   *
   * @param health the path of the resources for monitors
   * @param why a sentence for everybody that tells no value of a setting
   */
  public OutOfService(String health, String why) {
    this.health = health;
    this.why = why.replaceAll("\\p{Cntrl}", " ");
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    String path = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
    boolean live = path.equals(health + "/live");
    response.setContentType("text/plain;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    new SecurityHeaders(Admission.NONE)
        .of(response.getStatus(), "text/plain", name -> null)
        .forEach(response::setHeader);
    if (!live) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Retry-After", RETRY_SECONDS);
    }
    boolean monitor = path.startsWith(health + "/");
    String begin = monitor ? "not ready: " : "This site is out of service: ";
    response.getWriter().write(live ? "live\n" : begin + why + "\n");
  }
}
