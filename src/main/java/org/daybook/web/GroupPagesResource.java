package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.daybook.html.Pages;
import org.daybook.site.ListAddress;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;
import org.daybook.web.http.Representation;

/** The further pages of tags, authors and series. */
@Path("{kind: " + GroupsResource.KINDS + "}/{group}/" + ListAddress.PAGES)
public final class GroupPagesResource {
  private final Representations representations;
  private final Pages pages;

  /** A resource of these representations. */
  GroupPagesResource(Representations representations, Pages pages) {
    this.representations = representations;
    this.pages = pages;
  }

  /** A page of a group. */
  @GET
  public Representation page(
      @PathParam("kind") String kind,
      @PathParam("group") Slug slug,
      @PathParam("number") int number) {
    SitePath path = new ListAddress(SitePaths.page(kind).page(slug), number).path();
    return representations.page(
        feeds -> feeds.site().listPage(path).map(page -> pages.group(feeds, page)));
  }
}
