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
import org.daybook.site.Slug;
import org.daybook.web.http.Representation;

/** The page of each author and of each series. */
@Path("{kind: " + SitePaths.AUTHORS + "|" + SitePaths.SERIES + "}/{group}")
public final class GroupsResource {
  private final Supplier<Feeds> published;
  private final Pages pages;

  /** A resource of the site that is published at the moment of a request. */
  GroupsResource(Supplier<Feeds> published, Pages pages) {
    this.published = published;
    this.pages = pages;
  }

  /** The page of a group. */
  @GET
  public Representation group(@PathParam("kind") String kind, @PathParam("group") Slug slug) {
    Feeds feeds = published.get();
    return feeds
        .site()
        .groups()
        .at(SitePaths.page(kind).page(slug))
        .map(group -> group(feeds, group))
        .orElseThrow(NotFoundException::new);
  }

  private Representation group(Feeds feeds, Group group) {
    return Representation.page(pages.group(feeds, group), feeds.changed());
  }
}
