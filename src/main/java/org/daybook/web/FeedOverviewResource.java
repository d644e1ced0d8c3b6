package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.Pages;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The page that lists the feeds. */
@Path(SitePaths.FEEDS)
public final class FeedOverviewResource {
  private final Supplier<Feeds> published;
  private final Function<UriInfo, URI> base;
  private final Pages pages;

  /** A resource of the site that is published at the moment of a request. */
  FeedOverviewResource(Supplier<Feeds> published, Function<UriInfo, URI> base, Pages pages) {
    this.published = published;
    this.base = base;
    this.pages = pages;
  }

  /** The page of all feeds. */
  @GET
  public Representation feeds(@Context UriInfo uri) {
    Feeds feeds = published.get();
    return Representation.page(pages.feeds(feeds, base.apply(uri)), feeds.changed());
  }
}
