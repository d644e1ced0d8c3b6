package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.Sitemap;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The list of all pages for crawlers. */
@Path(SitePaths.SITEMAP)
public final class SitemapResource {
  private final Supplier<Feeds> published;
  private final Function<UriInfo, URI> base;

  /**
   * A resource of the site that is published at the moment of a request.
   *
   * @param base the site's public URL, as configured or as a request has it
   */
  SitemapResource(Supplier<Feeds> published, Function<UriInfo, URI> base) {
    this.published = published;
    this.base = base;
  }

  /** The list of all listed pages. */
  @GET
  public Representation pages(@Context UriInfo uri) {
    Feeds feeds = published.get();
    Sitemap sitemap = new Sitemap(feeds.site(), base.apply(uri));
    return Representation.streamed(
        "application/xml; charset=utf-8", sitemap.fingerprint(), feeds.changed(), sitemap::writeTo);
  }
}
