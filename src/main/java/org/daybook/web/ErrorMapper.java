package org.daybook.web;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.daybook.document.TextChangedException;
import org.daybook.html.ErrorNotice;
import org.daybook.io.InstanceLogger;
import org.daybook.search.SearchUnavailableException;
import org.daybook.web.api.InvalidQueryException;

/**
 * Maps each exception to a status and a notice without internal details. {@link ErrorPages} makes a
 * page of the notice, or problem details for the API.
 */
@Provider
final class ErrorMapper implements ExceptionMapper<Throwable> {
  private static final System.Logger LOG = InstanceLogger.of(ErrorMapper.class);
  private static final int FAILED = 500;
  private static final Map<Integer, ErrorNotice> NOTICES =
      Map.of(
          404,
          new ErrorNotice(404, "Not found", "There is nothing at this address."),
          410,
          new ErrorNotice(410, "Gone", "What was here has expired."),
          405,
          new ErrorNotice(405, "Not allowed", "This address can only be read."),
          503,
          new ErrorNotice(
              503,
              "In a moment",
              "This is being published, or too much is asked for at once. Try again soon."),
          FAILED,
          new ErrorNotice(
              FAILED, "Something went wrong", "This page could not be made. Try again later."));

  @Override
  public Response toResponse(Throwable failure) {
    Response response = response(failure);
    int status = response.getStatus();
    String reason = response.getStatusInfo().getReasonPhrase();
    String message =
        failure instanceof InvalidQueryException wrong
            ? String.valueOf(wrong.getMessage())
            : "This address cannot be read in this way.";
    ErrorNotice unnamed = new ErrorNotice(status, reason, message);
    return Response.fromResponse(response).entity(NOTICES.getOrDefault(status, unnamed)).build();
  }

  private static Response response(Throwable failure) {
    if (failure instanceof WebApplicationException expected) {
      return expected.getResponse();
    }
    if (failure instanceof TextChangedException || failure instanceof SearchUnavailableException) {
      return new ServiceUnavailableException(1L).getResponse(); // The next request is answered.
    }
    LOG.log(ERROR, "A response could not be made", failure);
    return Response.status(FAILED).build();
  }
}
