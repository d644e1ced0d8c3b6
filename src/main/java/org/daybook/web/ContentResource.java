package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.function.Supplier;
import org.daybook.html.Pages;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.web.http.Representation;

/** Notes, projects and everything else that has its place from the content folder. */
@Path("{path: .+}")
public final class ContentResource {
  private final Supplier<Site> sites;
  private final Pages pages;

  /** The content of the site that is published when it is asked for. */
  public ContentResource(Supplier<Site> sites, Pages pages) {
    this.sites = sites;
    this.pages = pages;
  }

  /** The entry, section, page or file at a path. */
  @GET
  public Representation at(@PathParam("path") SitePath path) {
    Site site = sites.get();
    return site.entry(path)
        .map(entry -> entry(site, entry))
        .or(() -> site.section(path).map(section -> section(site, section)))
        .or(() -> site.page(path).map(page -> page(site, page)))
        .or(() -> site.asset(path).map(AssetRepresentations::of))
        .orElseThrow(NotFoundException::new);
  }

  private Representation entry(Site site, Entry entry) {
    return Representation.page(pages.entry(site, entry), LastModified.of(entry.page()));
  }

  private Representation section(Site site, Section section) {
    Instant modified = LastModified.of(section.page(), section.listed());
    return Representation.page(pages.section(site, section), modified);
  }

  private Representation page(Site site, Page page) {
    return Representation.page(pages.page(site, page), LastModified.of(page));
  }
}
