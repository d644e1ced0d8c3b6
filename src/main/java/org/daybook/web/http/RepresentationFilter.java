package org.daybook.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Replaces each representation by the response to its request, and keeps its answer. */
@Provider
final class RepresentationFilter implements ContainerResponseFilter {
  private final ResponseFactory responses;
  private final AnswerCache answers;
  private final boolean oneOrigin;

  /**
   * A filter that keeps answers.
   *
   * @param oneOrigin whether no answer depends on the host name of its request
   */
  RepresentationFilter(ResponseFactory responses, AnswerCache answers, boolean oneOrigin) {
    this.responses = responses;
    this.answers = answers;
    this.oneOrigin = oneOrigin;
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
        made, fields, () -> answers.answer(AnswerKey.of(request, oneOrigin), made, zipped));
  }

  private static void send(ResponseMessage message, ContainerResponseContext response) {
    response.setStatus(message.status());
    String type = message.headers().get("Content-Type");
    response.setEntity(message.body(), null, type == null ? null : MediaType.valueOf(type));
    message.headers().forEach(response.getHeaders()::putSingle);
  }
}
