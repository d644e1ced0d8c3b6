package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.daybook.site.Site;

/** Tells whoever watches over the server how the site is. */
@Path("_/health")
@Produces(MediaType.TEXT_PLAIN)
public final class HealthResource {
  private final Supplier<Site> sites;

  /** The health of the site that is published when it is asked for. */
  public HealthResource(Supplier<Site> sites) {
    this.sites = sites;
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
    return "ready " + sites.get().revision() + "\n";
  }
}
