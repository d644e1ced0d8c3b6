package org.daybook;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.daybook.site.SitePath;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/** The answers of an application in this process, which no server needs to run. */
final class ApplicationAnswers {
  private final URI base;
  private final ApplicationHandler handler;

  /**
   * The answers of an application.
   *
   * @param base the URL under which it is asked, ending in a slash
   */
  ApplicationAnswers(DaybookApplication application, URI base) {
    this.base = base;
    handler = new ApplicationHandler(application);
  }

  /**
   * Has the answer to a GET written.
   *
   * @return its media type
   * @throws IOException if the status is not the expected one, or nothing more can be written
   */
  MediaType write(SitePath address, int expected, OutputStream out) throws IOException {
    URI uri = URI.create(address.at(base));
    ContainerRequest request =
        new ContainerRequest(base, uri, "GET", null, new MapPropertiesDelegate(), null);
    ContainerResponse response = response(request, out);
    if (response.getStatus() != expected) {
      throw new IOException("/" + address + " is answered with " + response.getStatus());
    }
    return response.getMediaType();
  }

  private ContainerResponse response(ContainerRequest request, OutputStream out)
      throws IOException {
    try {
      return handler.apply(request, out).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      throw new IOException(request.getRequestUri() + " has no answer", e.getCause());
    }
  }
}
