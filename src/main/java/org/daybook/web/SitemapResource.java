package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.Sitemap;
import org.daybook.feed.format.Sitemaps;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The list of all pages for crawlers, in parts if it is long. */
@Path(SitePaths.SITEMAPS)
public final class SitemapResource {
  private final Representations representations;
  private final Function<UriInfo, URI> base;
  private final Sitemaps sitemaps = new Sitemaps();

  /**
   * A resource of these representations.
   *
   * @param base the site's public URL, as configured or as a request has it
   */
  SitemapResource(Representations representations, Function<UriInfo, URI> base) {
    this.representations = representations;
    this.base = base;
  }

  /**
   * The list of all listed pages or of its parts, or one of these.
   *
   * @param part a hyphen and a number, or empty
   */
  @GET
  public Representation pages(@Context UriInfo uri, @PathParam("part") String part) {
    URI url = base.apply(uri);
    return representations.of(
        feeds -> at(feeds.site(), url, part).map(sitemap -> representation(feeds, sitemap)));
  }

  private Optional<Sitemap> at(Site site, URI url, String part) {
    return part.isEmpty()
        ? Optional.of(sitemaps.whole(site, url))
        : sitemaps.part(site, url, Integer.parseInt(part.substring(1)));
  }

  private static Representation representation(Feeds feeds, Sitemap sitemap) {
    return Representation.made(
        "application/xml;charset=utf-8", sitemap.fingerprint(), feeds.changed(), sitemap::writeTo);
  }
}
