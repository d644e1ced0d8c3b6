package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.daybook.site.SitePaths;
import org.daybook.web.http.HttpFilters.Indexing;
import org.daybook.web.http.Representation;

/** The rules for crawlers (RFC 9309), which ask for them at the root of a host only. */
@Path(SitePaths.ROBOTS)
public final class RobotsResource {
  private final Indexing indexing;
  private final Function<UriInfo, URI> base;

  /**
   * A resource of the rules.
   *
   * @param base the site's public URL, as configured or as a request has it
   */
  RobotsResource(Indexing indexing, Function<UriInfo, URI> base) {
    this.indexing = indexing;
    this.base = base;
  }

  /** Rules that allow everything or nothing. */
  @GET
  public Representation rules(@Context UriInfo uri) {
    String rules =
        indexing == Indexing.PUBLIC
            ? "User-agent: *\nAllow: /\nSitemap: " + SitePaths.sitemap().at(base.apply(uri)) + "\n"
            : "User-agent: *\nDisallow: /\n";
    return Representation.text("text/plain;charset=utf-8", rules, Instant.EPOCH);
  }
}
