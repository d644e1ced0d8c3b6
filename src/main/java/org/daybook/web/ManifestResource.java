package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.Pages;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The web app manifest. */
@Path(SitePaths.MANIFEST)
public final class ManifestResource {
  private final Supplier<Feeds> published;
  private final Pages pages;

  /** A resource of the site that is published at the moment of a request. */
  ManifestResource(Supplier<Feeds> published, Pages pages) {
    this.published = published;
    this.pages = pages;
  }

  /** The manifest: name, icon and colours. */
  @GET
  public Representation manifest() {
    Feeds feeds = published.get();
    return Representation.text(
        "application/manifest+json", pages.manifest(feeds.site()), feeds.changed());
  }
}
