package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.daybook.html.Pages;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;
import org.daybook.site.Tag;
import org.daybook.web.http.Representation;

/** The page of each tag. */
// Not a method of TagsResource: JAX-RS would then look for the feeds of tags there too.
@Path(SitePaths.TAGS + "/{tag}")
public final class TagResource {
  private final Representations representations;
  private final Pages pages;

  /** A resource of these representations. */
  TagResource(Representations representations, Pages pages) {
    this.representations = representations;
    this.pages = pages;
  }

  /** The page of the entries that have a tag. */
  @GET
  public Representation tagged(@PathParam("tag") Slug slug) {
    return representations.page(
        feeds ->
            feeds
                .site()
                .groups()
                .at(SitePaths.tag(slug))
                .map(group -> pages.tag(feeds, new Tag(slug, group.title()))));
  }
}
