package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.function.Supplier;
import org.daybook.report.HealthReport;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The state of the application and of its content, for monitors. */
@Path(SitePaths.HEALTH)
@Produces(MediaType.TEXT_PLAIN)
public final class HealthResource {
  private final Supplier<Site> sites;
  private final HealthReport health;

  /** A resource of the site and the report that are current at the moment of a request. */
  HealthResource(Supplier<Site> sites, HealthReport health) {
    this.sites = sites;
    this.health = health;
  }

  /** A constant text: the application answers requests. */
  @GET
  @Path("live")
  public String live() {
    return "live\n";
  }

  /**
   * The fingerprint of the published site, and on a second line its relation to the content. The
   * status is 503 until a site is published, and 200 also while an older one is.
   */
  @GET
  @Path("ready")
  public String ready() {
    return "ready " + sites.get().fingerprint() + "\n" + health.state() + "\n";
  }

  /** The state of the content, also before a site is published. */
  @GET
  @Path("content")
  @Produces(MediaType.APPLICATION_JSON)
  public Representation content() {
    return Representation.text("application/json", health.content(), Instant.EPOCH);
  }
}
