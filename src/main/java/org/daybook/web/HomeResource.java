package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.function.Supplier;
import org.daybook.html.Pages;
import org.daybook.site.Site;
import org.daybook.web.http.Representation;

/** The home page. */
@Path("")
public final class HomeResource {
  private final Supplier<Site> sites;
  private final Pages pages;

  /** The home page of the site that is published when it is asked for. */
  public HomeResource(Supplier<Site> sites, Pages pages) {
    this.sites = sites;
    this.pages = pages;
  }

  /** What the site is about, and what is new. */
  @GET
  public Representation home() {
    Site site = sites.get();
    return Representation.page(pages.home(site), LastModified.of(site.home(), site.newest()));
  }
}
