package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.daybook.html.Pages;
import org.daybook.site.ListAddress;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The further pages of the index of all tags. */
@Path(SitePaths.TAGS + "/" + ListAddress.PAGES)
public final class TagPagesResource {
  private final Representations representations;
  private final Pages pages;

  /** A resource of these representations. */
  TagPagesResource(Representations representations, Pages pages) {
    this.representations = representations;
    this.pages = pages;
  }

  /** A page of the index. */
  @GET
  public Representation page(@PathParam("number") int number) {
    return representations.page(feeds -> pages.tags(feeds, number));
  }
}
