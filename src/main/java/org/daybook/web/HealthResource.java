package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.daybook.report.HealthReport;
import org.daybook.site.Inspection;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The state of the application and of its content, for monitors. */
@Path(SitePaths.HEALTH)
@Produces(MediaType.TEXT_PLAIN)
public final class HealthResource {
  private final Supplier<Site> sites;
  private final Supplier<Inspection> inspections;

  /** A resource of the site and the report that are current at the moment of a request. */
  HealthResource(Supplier<Site> sites, Supplier<Inspection> inspections) {
    this.sites = sites;
    this.inspections = inspections;
  }

  /** A constant text: the application answers requests. */
  @GET
  @Path("live")
  public String live() {
    return "live\n";
  }

  /** The fingerprint of the published site; 503 until one is published. */
  @GET
  @Path("ready")
  public String ready() {
    return "ready " + sites.get().fingerprint() + "\n";
  }

  /** Diagnostics of the content and entries due for review; empty until a site is published. */
  @GET
  @Path("content")
  @Produces(MediaType.APPLICATION_JSON)
  public Representation content() {
    return Representation.json(HealthReport.of(inspections.get()));
  }
}
