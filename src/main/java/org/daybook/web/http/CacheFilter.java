package org.daybook.web.http;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Optional;
import org.daybook.web.filter.OuterFilter;
import org.daybook.web.limits.LargeBodies;
import org.daybook.web.limits.LargeBodies.Claim;

/**
 * Answers requests with what the cache has, and leaves all others to the filter that makes answers.
 */
final class CacheFilter extends OuterFilter {
  private final AnswerCache answers;
  private final AllowedHosts hosts;
  private final ResponseFactory responses;
  private final SecurityHeaders security;
  private final CrossOrigin crossOrigin;
  private final LargeBodies bodies;

  /**
   * A filter in front of another.
   *
   * @param bodies the large ones that are being sent
   * @param making answers what the cache does not have
   */
  CacheFilter(
      AnswerCache answers,
      AllowedHosts hosts,
      ResponseFactory responses,
      SecurityHeaders security,
      CrossOrigin crossOrigin,
      LargeBodies bodies,
      Filter making) {
    super(making);
    this.answers = answers;
    this.hosts = hosts;
    this.responses = responses;
    this.security = security;
    this.crossOrigin = crossOrigin;
    this.bodies = bodies;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    RequestFields fields = RequestFields.of(request);
    Optional<StoredAnswer> known = known(request, fields);
    Optional<Claim> claim = known.flatMap(answer -> bodies.claim(requireNonNull(answer.bytes())));
    if (claim.isEmpty()) {
      pass(request, response, chain);
      return;
    }
    try {
      ResponseMessage message = message(known.orElseThrow(), fields);
      send(crossOrigin.added(message, request), fields.isHead(), response);
    } finally {
      claim.get().close();
    }
  }

  private Optional<StoredAnswer> known(HttpServletRequest request, RequestFields fields) {
    boolean plain = fields.isGet() || fields.isHead();
    return plain
            && request.getHeader(RangeRequest.RANGE) == null
            && hosts.isAllowed(request.getServerName())
        ? current(request).filter(answer -> answer.bytes() != null)
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
      return answers.current(request);
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
