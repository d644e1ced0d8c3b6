package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.daybook.html.Pages;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The web app manifest. */
@Path(SitePaths.MANIFEST)
public final class ManifestResource {
  private final Representations representations;
  private final Pages pages;

  /** A resource of these representations. */
  ManifestResource(Representations representations, Pages pages) {
    this.representations = representations;
    this.pages = pages;
  }

  /** The manifest: name, icon and colours. */
  @GET
  public Representation manifest() {
    return representations.of(
        feeds ->
            Optional.of(
                Representation.text(
                    "application/manifest+json", pages.manifest(feeds.site()), feeds.changed())));
  }
}
