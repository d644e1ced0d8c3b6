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
  private final ResponseFactory replies;
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
      ResponseFactory replies,
      SecurityHeaders security,
      boolean oneOrigin,
      Filter making) {
    this.answers = answers;
    this.hosts = hosts;
    this.replies = replies;
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
    Optional<ResponseMessage> reply = reply(http);
    if (reply.isPresent()) {
      send(reply.get(), http.getMethod().equals("HEAD"), (HttpServletResponse) response);
    } else {
      making.doFilter(request, response, chain);
    }
  }

  @Override
  public void destroy() {
    making.destroy();
  }

  private Optional<ResponseMessage> reply(HttpServletRequest request) {
    RequestFields fields = RequestFields.of(request);
    boolean plain = fields.isGet() || fields.isHead();
    return plain
            && request.getHeader(RangeRequest.RANGE) == null
            && hosts.isAllowed(request.getServerName())
        ? current(request)
            .filter(answer -> answer.bytes() != null)
            .map(answer -> reply(answer, fields))
        : Optional.empty();
  }

  private ResponseMessage reply(StoredAnswer answer, RequestFields fields) {
    return replies.isUsual(answer, fields)
        ? answer.whole(this::whole)
        : complete(replies.reply(answer.representation(), fields, () -> answer));
  }

  private ResponseMessage whole(StoredAnswer answer) {
    return complete(
        replies.reply(answer.representation(), RequestFields.plain(answer.zipped()), () -> answer));
  }

  private ResponseMessage complete(ResponseMessage reply) {
    return reply.with(security.of(reply.status(), reply.mediaType()));
  }

  // The other filter meets the same exception, logs it and answers with its status.
  private Optional<StoredAnswer> current(HttpServletRequest request) {
    try {
      return AnswerKey.of(request, oneOrigin).flatMap(answers::current);
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void send(ResponseMessage reply, boolean head, HttpServletResponse response)
      throws IOException {
    response.setStatus(reply.status());
    // To set a header a container looks for it among all others.
    if (response.getHeaderNames().isEmpty()) {
      reply.headers().forEach(response::addHeader);
    } else {
      reply.headers().forEach(response::setHeader);
    }
    StreamingOutput body = reply.body();
    if (body != null && !head) {
      body.write(response.getOutputStream());
    }
  }
}
