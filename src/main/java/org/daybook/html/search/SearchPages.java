package org.daybook.html.search;

import java.util.Map;
import org.daybook.feed.Feeds;
import org.daybook.html.HtmlPage;
import org.daybook.html.PageContext;
import org.daybook.html.PageContext.Banner;
import org.daybook.html.PageWriter;
import org.daybook.html.ThemeAssets;
import org.daybook.search.SearchResult;
import org.daybook.site.SitePaths;

/**
 * Makes the pages on which readers search. They have no canonical URL, because no crawler shall
 * keep them. Safe for use by several threads.
 */
public final class SearchPages {
  private final PageWriter writer;

  /**
   * A maker of pages.
   *
   * @param assets what every page loads
   * @param banner what every page begins with
   * @param program the digest of the program: another may write other pages of the same site
   */
  public SearchPages(ThemeAssets assets, Banner banner, String program) {
    writer = new PageWriter(assets, banner, program, null);
  }

  /** The page that shows the answer to a query, which may be empty. */
  public HtmlPage page(Feeds feeds, SearchResult result) {
    PageContext place = writer.anywhere(feeds, SitePaths.search());
    ResultsView view = ResultsView.of(result, place.site());
    return writer.page("search", place, () -> Map.of("view", view), view::writeTo);
  }
}
