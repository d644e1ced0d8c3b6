package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.daybook.html.Pages;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The page of all tags. */
@Path(SitePaths.TAGS)
public final class TagsResource {
  private final Representations representations;
  private final Pages pages;

  /** A resource of these representations. */
  TagsResource(Representations representations, Pages pages) {
    this.representations = representations;
    this.pages = pages;
  }

  /** The page. */
  @GET
  public Representation all() {
    return representations.page(feeds -> pages.tags(feeds, 0));
  }
}
