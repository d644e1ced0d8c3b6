package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import org.daybook.html.Pages;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The page of all tags. */
@Path(SitePaths.TAGS)
public final class TagsResource {
  private final Supplier<Site> sites;
  private final Pages pages;

  /** The tags of the site that is published when they are asked for. */
  public TagsResource(Supplier<Site> sites, Pages pages) {
    this.sites = sites;
    this.pages = pages;
  }

  /** All tags. */
  @GET
  public Representation all() {
    Site site = sites.get();
    return Representation.page(pages.tags(site), LastModified.of(site.newest()));
  }
}
