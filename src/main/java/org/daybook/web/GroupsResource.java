package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.daybook.html.Pages;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;
import org.daybook.web.http.Representation;

/** The page of each tag, of each author and of each series. */
// No resource of these lists has methods with paths: JAX-RS would then look for their feeds there.
@Path("{kind: " + GroupsResource.KINDS + "}/{group}")
public final class GroupsResource {
  /** The folders of groups, as a regular expression. */
  static final String KINDS = SitePaths.TAGS + "|" + SitePaths.AUTHORS + "|" + SitePaths.SERIES;

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
        feeds -> feeds.site().listPage(path).map(page -> pages.group(feeds, page)));
  }
}
