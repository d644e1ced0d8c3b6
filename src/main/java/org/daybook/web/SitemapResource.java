package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.Sitemap;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The list of all pages for crawlers. */
@Path(SitePaths.SITEMAP)
public final class SitemapResource {
  private final Representations representations;
  private final Function<UriInfo, URI> base;

  /**
   * A resource of these representations.
   *
   * @param base the site's public URL, as configured or as a request has it
   */
  SitemapResource(Representations representations, Function<UriInfo, URI> base) {
    this.representations = representations;
    this.base = base;
  }

  /** The list of all listed pages. */
  @GET
  public Representation pages(@Context UriInfo uri) {
    URI url = base.apply(uri);
    return representations.of(feeds -> Optional.of(sitemap(feeds, url)));
  }

  private static Representation sitemap(Feeds feeds, URI base) {
    Sitemap sitemap = new Sitemap(feeds.site(), base);
    return Representation.made(
        "application/xml;charset=utf-8", sitemap.fingerprint(), feeds.changed(), sitemap::writeTo);
  }
}
