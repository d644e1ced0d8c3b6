package org.daybook.web.search;

import java.util.List;
import org.daybook.feed.Feeds;
import org.daybook.search.Searcher;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Entry;

/**
 * A site at one moment, and what finds its entries.
 *
 * @param feeds the site with its feeds
 * @param searcher finds entries of the same state of the site
 */
public record SearchedSite(Feeds feeds, Searcher searcher) {
  /** Says whether every entry is found that matches, so that answers change with the site alone. */
  public boolean isIndexed() {
    return searcher.pending() == 0;
  }

  /** A site of which nothing is indexed. */
  public static SearchedSite withoutIndex(Feeds feeds) {
    return new SearchedSite(feeds, Searcher.ofNothing(feeds.site()));
  }

  /**
   * The newest entries that match a query exactly and that feeds carry.
   *
   * @param most the largest number of entries
   */
  public List<Entry> carried(SearchQuery query, int most) {
    return CarriedEntries.of(this, query, most);
  }
}
