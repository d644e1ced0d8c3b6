package org.daybook.web.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daybook.html.search.SearchPages;
import org.daybook.search.SearchResult;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.SitePaths;
import org.daybook.web.Representations;
import org.daybook.web.http.Representation;

/** The page on which readers search. */
@Path(SitePaths.SEARCH)
public final class SearchResource {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

  private final Supplier<SearchedSite> published;
  private final SearchPages pages;

  /** A resource of the site that is published at the moment of a request. */
  SearchResource(Supplier<SearchedSite> published, SearchPages pages) {
    this.published = published;
    this.pages = pages;
  }

  /**
   * The form, and the results of the query {@code q} on the page {@code page}.
   *
   * @throws NotFoundException if the results have no such page
   */
  @GET
  public Representation page(@Context UriInfo uri) {
    SearchedSite site = published.get();
    int page = number(uri);
    SearchResult result = site.searcher().search(SearchQuery.parse(SearchText.of(uri)), page);
    if (page > result.pages()) {
      throw new NotFoundException();
    }
    // Entries are found as they are indexed, which no publication tells.
    return Representations.html(pages.page(site.feeds(), result), site.feeds(), Instant.EPOCH);
  }

  private static int number(UriInfo uri) {
    String page = SearchText.parameter("page", uri).orElse("1");
    if (!NUMBER.matcher(page).matches() || Integer.parseInt(page) > SearchResult.LAST_PAGE) {
      throw new NotFoundException();
    }
    return Integer.parseInt(page);
  }
}
