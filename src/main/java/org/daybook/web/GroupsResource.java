package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.daybook.html.Pages;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;
import org.daybook.web.http.Representation;

/** The page of each author and of each series. */
@Path("{kind: " + SitePaths.AUTHORS + "|" + SitePaths.SERIES + "}/{group}")
public final class GroupsResource {
  private final Representations representations;
  private final Pages pages;

  /** A resource of these representations. */
  GroupsResource(Representations representations, Pages pages) {
    this.representations = representations;
    this.pages = pages;
  }

  /** The page of a group. */
  @GET
  public Representation group(@PathParam("kind") String kind, @PathParam("group") Slug slug) {
    SitePath path = SitePaths.page(kind).page(slug);
    return representations.page(
        feeds -> feeds.site().groups().at(path).map(group -> pages.group(feeds, group)));
  }
}
