package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.daybook.html.Pages;
import org.daybook.site.Groups;
import org.daybook.site.ListAddress;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The page of all years, those of each year and of each month, and the list of all entries. */
@Path(SitePaths.ARCHIVE)
public final class YearsResource {
  private static final String MONTH = "{year: \\d+}/{month: \\d\\d}";

  private final Representations representations;
  private final Pages pages;

  /** A resource of these representations. */
  YearsResource(Representations representations, Pages pages) {
    this.representations = representations;
    this.pages = pages;
  }

  /** The page of all years. */
  @GET
  public Representation all() {
    return representations.page(feeds -> Optional.of(pages.archive(feeds)));
  }

  /** The beginning of the list of all entries. */
  @GET
  @Path(Groups.ALL)
  public Representation everything() {
    return page(new ListAddress(SitePaths.everything(), 0));
  }

  /** A further page of the list of all entries. */
  @GET
  @Path(Groups.ALL + "/" + ListAddress.PAGES)
  public Representation everything(@PathParam("number") int number) {
    return page(new ListAddress(SitePaths.everything(), number));
  }

  /** The page of the entries of a year. */
  @GET
  @Path("{year: \\d+}")
  public Representation year(@PathParam("year") String number) {
    SitePath path = SitePaths.year(number);
    return representations.page(
        feeds -> feeds.site().groups().at(path).map(year -> pages.year(feeds, year)));
  }

  /** The page of the entries of a month. */
  @GET
  @Path(MONTH)
  public Representation month(@PathParam("year") String year, @PathParam("month") String month) {
    return page(new ListAddress(SitePaths.month(year, month), 0));
  }

  /** A further page of the entries of a month. */
  @GET
  @Path(MONTH + "/" + ListAddress.PAGES)
  public Representation month(
      @PathParam("year") String year,
      @PathParam("month") String month,
      @PathParam("number") int number) {
    return page(new ListAddress(SitePaths.month(year, month), number));
  }

  private Representation page(ListAddress address) {
    return representations.page(
        feeds -> feeds.site().listPage(address.path()).map(page -> pages.group(feeds, page)));
  }
}
