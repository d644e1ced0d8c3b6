package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import org.daybook.html.Pages;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The web app manifest. */
@Path(SitePaths.MANIFEST)
public final class ManifestResource {
  private final Supplier<Site> sites;
  private final Pages pages;

  /** A resource of the site that is published at the moment of a request. */
  ManifestResource(Supplier<Site> sites, Pages pages) {
    this.sites = sites;
    this.pages = pages;
  }

  /** The manifest: name, icon and colours. */
  @GET
  public Representation manifest() {
    Site site = sites.get();
    return Representation.text(
        "application/manifest+json", pages.manifest(site), LastModified.of(site.home()));
  }
}
