package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.daybook.export.ExportFolder;
import org.daybook.export.ExportedPage;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/** Writes the answers of the application that shows a site into a folder. */
final class SiteExport {
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  /** The reader of numbers. */
  @FunctionalInterface
  interface Progress {
    void tell(int done, int all);
  }

  private final Site site;
  private final URI base;
  private final ExportedPage form;
  private final DaybookApplication application;
  private final ApplicationHandler handler;

  /** An export of a site that is shown by an application. */
  SiteExport(Site site, URI base, ExportedPage form, DaybookApplication application) {
    this.site = site;
    this.base = base;
    this.form = form;
    this.application = application;
    handler = new ApplicationHandler(application);
  }

  /**
   * Writes all files.
   *
   * @param progress is told the number of addresses that are done, and of all
   * @throws IOException if a file cannot be written, or an address has no answer
   */
  ExportFolder.Counts into(Path folder, Progress progress) throws IOException {
    Set<SitePath> addresses = addresses();
    ExportFolder files = new ExportFolder(folder, addresses.stream().map(this::file).toList());
    int done = 0;
    for (SitePath address : addresses) {
      files.write(file(address), out -> write(address, out));
      progress.tell(++done, addresses.size());
    }
    return files.finish();
  }

  /** The addresses of the site, and that of the page for all others. */
  private Set<SitePath> addresses() {
    Set<SitePath> all = application.addresses().collect(Collectors.toCollection(TreeSet::new));
    all.add(ExportedPage.NOT_FOUND);
    return all;
  }

  /** The address of the file in which the answer at an address is. */
  private SitePath file(SitePath address) {
    return site.movedTo(address).isPresent() ? ExportedPage.redirecting(address) : address;
  }

  private void write(SitePath address, OutputStream out) throws IOException {
    Optional<SitePath> now = site.movedTo(address);
    if (now.isPresent()) {
      out.write(form.redirect(file(address), now.get()).getBytes(UTF_8));
    } else if (site.asset(address).isPresent()) {
      ask(address, out); // It may be too large for the heap.
    } else {
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      boolean page = MediaType.TEXT_HTML_TYPE.isCompatible(ask(address, answer));
      out.write(
          page ? form.of(address, answer.toString(UTF_8)).getBytes(UTF_8) : answer.toByteArray());
    }
  }

  /** Has the answer at an address written. */
  private MediaType ask(SitePath address, OutputStream out) throws IOException {
    URI uri = URI.create(address.at(base));
    ContainerRequest request =
        new ContainerRequest(base, uri, "GET", null, new MapPropertiesDelegate(), null);
    ContainerResponse response = response(request, out);
    int expected = address.equals(ExportedPage.NOT_FOUND) ? NOT_FOUND : OK;
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
