package org.daybook.web.metrics;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import org.daybook.web.http.AcceptAnything;
import org.daybook.web.http.Representation;
import org.daybook.web.metrics.Metrics.Format;

/** The numbers for monitoring systems. */
@Path("_/metrics")
public final class MetricsResource {
  private static final String OPENMETRICS = "application/openmetrics-text";
  private static final String PROMETHEUS = "text/plain";

  private final Metrics metrics;

  MetricsResource(Metrics metrics) {
    this.metrics = metrics;
  }

  /** All numbers: in OpenMetrics text unless the client asks for Prometheus text alone. */
  @GET
  public Representation all(@Context ContainerRequestContext request) {
    String accepted = AcceptAnything.askedBy(request);
    Format format =
        accepted.contains(PROMETHEUS) && !accepted.contains(OPENMETRICS)
            ? Format.PROMETHEUS
            : Format.OPENMETRICS;
    return Representation.text(format.mediaType(), metrics.text(format), Instant.EPOCH)
        .with("Cache-Control", "no-store");
  }
}
