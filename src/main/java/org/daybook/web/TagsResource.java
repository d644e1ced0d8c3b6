package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.Pages;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The page of all tags. */
@Path(SitePaths.TAGS)
public final class TagsResource {
  private final Supplier<Feeds> published;
  private final Pages pages;

  /** A resource of the site that is published at the moment of a request. */
  TagsResource(Supplier<Feeds> published, Pages pages) {
    this.published = published;
    this.pages = pages;
  }

  /** The page. */
  @GET
  public Representation all() {
    Feeds feeds = published.get();
    return Representation.page(pages.tags(feeds), feeds.changed());
  }
}
