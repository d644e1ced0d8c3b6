package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Indexing;
import org.daybook.web.http.Representation;

/** What crawlers may read (RFC 9309). They ask for it at the root of a host only. */
@Path(SitePaths.ROBOTS)
public final class RobotsResource {
  private final Indexing audience;
  private final Function<UriInfo, URI> base;

  /**
   * The rules for an audience.
   *
   * @param base the site's public URL, as configured or as a request has it
   */
  RobotsResource(Indexing audience, Function<UriInfo, URI> base) {
    this.audience = audience;
    this.base = base;
  }

  /** Everything, or nothing. */
  @GET
  public Representation rules(@Context UriInfo uri) {
    String rules =
        audience == Indexing.PUBLIC
            ? "User-agent: *\nAllow: /\nSitemap: " + SitePaths.sitemap().at(base.apply(uri)) + "\n"
            : "User-agent: *\nDisallow: /\n";
    return Representation.text("text/plain; charset=utf-8", rules, Instant.EPOCH);
  }
}
