package org.daybook;

import java.net.URI;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;

/** The application of a site, asked without a socket by tests of other packages. */
public final class InProcessSite {
  /** Where the application is mounted. */
  public static final URI BASE = InProcess.BASE;

  private final InProcess application;

  /** The application of what these have at the moment of a request. */
  public InProcessSite(Supplier<Feeds> feeds, Supplier<Inspection> inspection) {
    application =
        new InProcess(
            new Published(feeds, new HealthReport(inspection, () -> Freshness.UNKNOWN, false)));
  }

  /** The response to a GET of a path below the mount point, percent-encoded. */
  public Response get(String path) {
    InProcess.Answer answer = application.get(path);
    return new Response(
        answer.status(), answer.header("Content-Type"), answer.header("Location"), answer.text());
  }

  /**
   * A response.
   *
   * @param location where it redirects to, or empty
   */
  public record Response(int status, String type, String location, String text) {}
}
