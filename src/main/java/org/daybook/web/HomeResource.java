package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.Pages;
import org.daybook.web.http.Representation;

/** The home page. */
@Path("")
public final class HomeResource {
  private final Supplier<Feeds> published;
  private final Pages pages;

  /** A resource of the site that is published at the moment of a request. */
  HomeResource(Supplier<Feeds> published, Pages pages) {
    this.published = published;
    this.pages = pages;
  }

  /** The page with the introduction and the newest entries. */
  @GET
  public Representation home() {
    Feeds feeds = published.get();
    return Representation.page(pages.home(feeds), feeds.changed());
  }
}
