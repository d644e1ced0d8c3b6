package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.daybook.html.Pages;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;
import org.daybook.site.Tag;
import org.daybook.web.http.Representation;

/** The page of each tag. */
// Not a method of TagsResource: JAX-RS would then look for the feeds of tags there too.
@Path(SitePaths.TAGS + "/{tag}")
public final class TagResource {
  private final Supplier<Site> sites;
  private final Pages pages;

  /** The tags of the site that is published when they are asked for. */
  public TagResource(Supplier<Site> sites, Pages pages) {
    this.sites = sites;
    this.pages = pages;
  }

  /** The entries that have a tag. */
  @GET
  public Representation tagged(@PathParam("tag") Slug slug) {
    Site site = sites.get();
    return site.tags().entrySet().stream()
        .filter(tag -> tag.getKey().slug().equals(slug))
        .findFirst()
        .map(tag -> tagged(site, tag))
        .orElseThrow(NotFoundException::new);
  }

  private Representation tagged(Site site, Map.Entry<Tag, List<Entry>> tag) {
    return Representation.page(pages.tag(site, tag.getKey()), LastModified.of(tag.getValue()));
  }
}
