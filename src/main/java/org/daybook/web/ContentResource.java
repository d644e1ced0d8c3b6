package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.Pages;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.SitePath;
import org.daybook.web.http.Representation;

/** Entries, sections, pages and files, whose paths follow from the content folder. */
@Path("{path: .+}")
public final class ContentResource {
  private final Supplier<Feeds> published;
  private final Pages pages;

  /** A resource of the site that is published at the moment of a request. */
  ContentResource(Supplier<Feeds> published, Pages pages) {
    this.published = published;
    this.pages = pages;
  }

  /** The entry, section, page or file at a path. */
  @GET
  public Representation at(@PathParam("path") SitePath path) {
    Feeds feeds = published.get();
    return feeds
        .site()
        .entry(path)
        .map(entry -> entry(feeds, entry))
        .or(() -> feeds.site().page(path).map(page -> page(feeds, page)))
        .or(() -> feeds.site().section(path).map(section -> section(feeds, section)))
        .or(() -> feeds.site().asset(path).map(asset -> file(feeds, asset)))
        .orElseThrow(NotFoundException::new);
  }

  private Representation entry(Feeds feeds, Entry entry) {
    return Representation.page(pages.entry(feeds, entry), feeds.changed());
  }

  private Representation section(Feeds feeds, Section section) {
    return Representation.page(pages.section(feeds, section), feeds.changed());
  }

  private Representation page(Feeds feeds, Page page) {
    return Representation.page(pages.page(feeds, page), feeds.changed());
  }

  private static Representation file(Feeds feeds, Asset asset) {
    return AssetRepresentations.of(asset, feeds.changed(asset));
  }
}
