package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.Pages;
import org.daybook.site.Group;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The page of all years and the page of each year. */
@Path(SitePaths.ARCHIVE)
public final class YearsResource {
  private final Supplier<Feeds> published;
  private final Pages pages;

  /** A resource of the site that is published at the moment of a request. */
  YearsResource(Supplier<Feeds> published, Pages pages) {
    this.published = published;
    this.pages = pages;
  }

  /** The page of all years. */
  @GET
  public Representation all() {
    Feeds feeds = published.get();
    return Representation.page(pages.archive(feeds), feeds.changed());
  }

  /** The page of the entries of a year. */
  @GET
  @Path("{year: \\d+}")
  public Representation year(@PathParam("year") String number) {
    Feeds feeds = published.get();
    return feeds
        .site()
        .groups()
        .at(SitePaths.year(number))
        .map(year -> year(feeds, year))
        .orElseThrow(NotFoundException::new);
  }

  private Representation year(Feeds feeds, Group year) {
    return Representation.page(pages.year(feeds, year), feeds.changed());
  }
}
