package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.daybook.feed.Feeds;
import org.daybook.html.HtmlPage;
import org.daybook.html.Pages;
import org.daybook.site.Asset;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.web.http.Representation;

/** Entries, sections, pages and files, whose paths follow from the content folder. */
@Path("{path: .+}")
public final class ContentResource {
  private final Representations representations;
  private final Pages pages;

  /** A resource of these representations. */
  ContentResource(Representations representations, Pages pages) {
    this.representations = representations;
    this.pages = pages;
  }

  /** The entry, section, page or file at a path. */
  @GET
  public Representation at(@PathParam("path") SitePath path) {
    return representations.of(
        feeds ->
            page(feeds, path)
                .map(page -> Representations.html(page, feeds, feeds.changed()))
                .or(() -> feeds.site().asset(path).map(asset -> file(feeds, asset))));
  }

  private Optional<HtmlPage> page(Feeds feeds, SitePath path) {
    Site site = feeds.site();
    return site.entry(path)
        .map(entry -> pages.entry(feeds, entry))
        .or(() -> site.page(path).map(page -> pages.page(feeds, page)))
        .or(() -> site.listPage(path).map(page -> pages.section(feeds, page)));
  }

  private static Representation file(Feeds feeds, Asset asset) {
    return AssetRepresentations.of(asset, feeds.changed(asset));
  }
}
