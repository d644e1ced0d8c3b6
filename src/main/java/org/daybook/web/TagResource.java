package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.Pages;
import org.daybook.site.Entry;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;
import org.daybook.site.Tag;
import org.daybook.web.http.Representation;

/** The page of each tag. */
// Not a method of TagsResource: JAX-RS would then look for the feeds of tags there too.
@Path(SitePaths.TAGS + "/{tag}")
public final class TagResource {
  private final Supplier<Feeds> published;
  private final Pages pages;

  /** A resource of the site that is published at the moment of a request. */
  TagResource(Supplier<Feeds> published, Pages pages) {
    this.published = published;
    this.pages = pages;
  }

  /** The page of the entries that have a tag. */
  @GET
  public Representation tagged(@PathParam("tag") Slug slug) {
    Feeds feeds = published.get();
    return feeds.site().groups().tags().entrySet().stream()
        .filter(tag -> tag.getKey().slug().equals(slug))
        .findFirst()
        .map(tag -> tagged(feeds, tag))
        .orElseThrow(NotFoundException::new);
  }

  private Representation tagged(Feeds feeds, Map.Entry<Tag, List<Entry>> tag) {
    return Representation.page(pages.tag(feeds, tag.getKey()), feeds.changed());
  }
}
