package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.html.Pages;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The page that lists the feeds. */
@Path(SitePaths.FEEDS)
public final class FeedOverviewResource {
  private final Representations representations;
  private final Function<UriInfo, URI> base;
  private final Pages pages;

  /** A resource of these representations. */
  FeedOverviewResource(Representations representations, Function<UriInfo, URI> base, Pages pages) {
    this.representations = representations;
    this.base = base;
    this.pages = pages;
  }

  /** The page of all feeds. */
  @GET
  public Representation feeds(@Context UriInfo uri) {
    URI url = base.apply(uri);
    return representations.page(feeds -> Optional.of(pages.feeds(feeds, url)));
  }
}
