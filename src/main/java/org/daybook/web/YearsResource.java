package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.function.Supplier;
import org.daybook.html.Pages;
import org.daybook.site.Group;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** What was published when. */
@Path(SitePaths.ARCHIVE)
public final class YearsResource {
  private final Supplier<Site> sites;
  private final Pages pages;

  /** The years of the site that is published when they are asked for. */
  public YearsResource(Supplier<Site> sites, Pages pages) {
    this.sites = sites;
    this.pages = pages;
  }

  /** All years. */
  @GET
  public Representation all() {
    Site site = sites.get();
    return Representation.page(pages.archive(site), LastModified.of(site.newest()));
  }

  /** The entries of a year. */
  @GET
  @Path("{year: \\d+}")
  public Representation year(@PathParam("year") String number) {
    Site site = sites.get();
    return site.group(SitePaths.year(number))
        .map(year -> year(site, year))
        .orElseThrow(NotFoundException::new);
  }

  private Representation year(Site site, Group year) {
    return Representation.page(pages.year(site, year), LastModified.of(year.entries()));
  }
}
