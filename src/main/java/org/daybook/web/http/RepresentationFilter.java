package org.daybook.web.http;

import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.daybook.web.limits.LargeBodies;
import org.daybook.web.limits.LargeBodies.Claim;

/** Replaces each representation by the response to its request, and keeps its answer. */
@Provider
final class RepresentationFilter implements ContainerResponseFilter {
  /** The property of a request with the claim of its body. */
  static final String CLAIM = "org.daybook.claim";

  private static final long RETRY_SECONDS = 2;

  private final ResponseFactory responses;
  private final AnswerCache answers;
  private final LargeBodies bodies;

  /** A filter that keeps answers, and sends so many large ones at a time. */
  RepresentationFilter(ResponseFactory responses, AnswerCache answers, LargeBodies bodies) {
    this.responses = responses;
    this.answers = answers;
    this.bodies = bodies;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Representation made) {
      request.setProperty(SecurityHeaders.TYPE, made.mediaType());
      send(message(made, request), response);
    }
  }

  private ResponseMessage message(Representation made, ContainerRequestContext request) {
    RequestFields fields = RequestFields.of(request);
    boolean zipped = ResponseFactory.isZipped(made, fields);
    return responses.response(
        made,
        fields,
        () -> {
          StoredAnswer answer = answers.answer(request, made, zipped);
          request.setProperty(CLAIM, claim(answer, made));
          return answer;
        });
  }

  private Claim claim(StoredAnswer answer, Representation made) {
    byte[] bytes = answer.bytes();
    Optional<Claim> claim =
        bytes != null
            ? bodies.claim(bytes)
            : made.body() instanceof StoredBody ? Optional.of(bodies.none()) : bodies.unfinished();
    return claim.orElseThrow(() -> new ServiceUnavailableException(RETRY_SECONDS));
  }

  private static void send(ResponseMessage message, ContainerResponseContext response) {
    response.setStatus(message.status());
    String type = message.headers().get("Content-Type");
    response.setEntity(message.body(), null, type == null ? null : MediaType.valueOf(type));
    message.headers().forEach(response.getHeaders()::putSingle);
  }
}
