package org.daybook.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Replaces each representation by the reply to its request, and keeps its answer. */
@Provider
final class RepresentationFilter implements ContainerResponseFilter {
  private final ResponseFactory replies;
  private final AnswerCache answers;
  private final boolean oneOrigin;

  /**
   * A filter that keeps answers.
   *
   * @param oneOrigin whether no answer depends on the host name of its request
   */
  RepresentationFilter(ResponseFactory replies, AnswerCache answers, boolean oneOrigin) {
    this.replies = replies;
    this.answers = answers;
    this.oneOrigin = oneOrigin;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Representation made) {
      send(reply(made, request), response);
    }
  }

  private ResponseMessage reply(Representation made, ContainerRequestContext request) {
    RequestFields fields = RequestFields.of(request);
    boolean zipped = ResponseFactory.isZipped(made, fields);
    return replies.reply(
        made, fields, () -> answers.answer(AnswerKey.of(request, oneOrigin), made, zipped));
  }

  private static void send(ResponseMessage reply, ContainerResponseContext response) {
    response.setStatus(reply.status());
    String type = reply.headers().get("Content-Type");
    response.setEntity(reply.body(), null, type == null ? null : MediaType.valueOf(type));
    reply.headers().forEach(response.getHeaders()::putSingle);
  }
}
