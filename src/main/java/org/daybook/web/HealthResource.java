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

/** Tells whoever watches over the server how the site is. */
@Path(SitePaths.HEALTH)
@Produces(MediaType.TEXT_PLAIN)
public final class HealthResource {
  private final Supplier<Site> sites;
  private final Supplier<Inspection> inspections;

  /** The health of the site, and of its content, when it is asked for. */
  HealthResource(Supplier<Site> sites, Supplier<Inspection> inspections) {
    this.sites = sites;
    this.inspections = inspections;
  }

  /** Whether the application answers at all. */
  @GET
  @Path("live")
  public String live() {
    return "live\n";
  }

  /** Whether a site is published; 503 until then. */
  @GET
  @Path("ready")
  public String ready() {
    return "ready " + sites.get().fingerprint() + "\n";
  }

  /** What is wrong with the content and what is to be read again; nothing until it is known. */
  @GET
  @Path("content")
  @Produces(MediaType.APPLICATION_JSON)
  public Representation content() {
    return Representation.json(HealthReport.of(inspections.get()));
  }
}
