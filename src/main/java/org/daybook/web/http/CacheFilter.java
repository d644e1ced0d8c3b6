package org.daybook.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers requests with what the cache has, and leaves all others to the filter that makes answers.
 */
final class CacheFilter implements Filter {
  private final AnswerCache answers;
  private final AllowedHosts hosts;
  private final ResponseFactory responses;
  private final SecurityHeaders security;
  private final boolean oneOrigin;
  private final Filter making;

  /**
   * A filter in front of another.
   *
   * @param oneOrigin whether no answer depends on the host name of its request
   * @param making answers what the cache does not have
   */
  CacheFilter(
      AnswerCache answers,
      AllowedHosts hosts,
      ResponseFactory responses,
      SecurityHeaders security,
      boolean oneOrigin,
      Filter making) {
    this.answers = answers;
    this.hosts = hosts;
    this.responses = responses;
    this.security = security;
    this.oneOrigin = oneOrigin;
    this.making = making;
  }

  @Override
  public void init(FilterConfig config) throws ServletException {
    making.init(config);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    Optional<ResponseMessage> message = message(http);
    if (message.isPresent()) {
      send(message.get(), http.getMethod().equals("HEAD"), (HttpServletResponse) response);
    } else {
      making.doFilter(request, response, chain);
    }
  }

  @Override
  public void destroy() {
    making.destroy();
  }

  private Optional<ResponseMessage> message(HttpServletRequest request) {
    RequestFields fields = RequestFields.of(request);
    boolean plain = fields.isGet() || fields.isHead();
    return plain
            && request.getHeader(RangeRequest.RANGE) == null
            && hosts.isAllowed(request.getServerName())
        ? current(request)
            .filter(answer -> answer.bytes() != null)
            .map(answer -> security.across(message(answer, fields), request))
        : Optional.empty();
  }

  private ResponseMessage message(StoredAnswer answer, RequestFields fields) {
    return responses.isUsual(answer, fields) ? answer.whole(this::whole) : complete(answer, fields);
  }

  private ResponseMessage whole(StoredAnswer answer) {
    return complete(answer, RequestFields.plain(answer.zipped()));
  }

  private ResponseMessage complete(StoredAnswer answer, RequestFields fields) {
    Representation shown = answer.representation();
    return security.completed(responses.response(shown, fields, () -> answer), shown);
  }

  // The other filter meets the same exception, logs it and answers with its status.
  private Optional<StoredAnswer> current(HttpServletRequest request) {
    try {
      return AnswerKey.of(request, oneOrigin).flatMap(answers::current);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void send(ResponseMessage message, boolean head, HttpServletResponse response)
      throws IOException {
    response.setStatus(message.status());
    // To set a header a container looks for it among all others.
    if (response.getHeaderNames().isEmpty()) {
      message.headers().forEach(response::addHeader);
    } else {
      message.headers().forEach(response::setHeader);
    }
    StreamingOutput body = message.body();
    if (body != null && !head) {
      body.write(response.getOutputStream());
    }
  }
}
