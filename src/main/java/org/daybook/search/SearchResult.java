package org.daybook.search;

import java.util.List;
import java.util.Map;
import org.daybook.search.query.Facet;
import org.daybook.search.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query.
 *
 * @param query the query
 * @param match how exactly the results match it
 * @param total the number of results
 * @param page the number of this page, from 1
 * @param hits the results on this page, the best first
 * @param facets the counts of all results, of each facet at most 10, the most frequent first
 * @param suggestion another query that may be meant, if nothing or little was found
 * @param pending the number of entries that are not yet in the index
 */
public record SearchResult(
    SearchQuery query,
    Match match,
    int total,
    int page,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    @Nullable String suggestion,
    int pending) {
  /** The number of results on a page. */
  public static final int PER_PAGE = 10;

  /** The last page that is shown; more results are better found by another query. */
  public static final int LAST_PAGE = 100;

  /** How exactly results match a query. */
  public enum Match {
    /** Each has every word. */
    ALL,
    /** Each has every word, or one that is spelled nearly so. */
    SIMILAR,
    /** Each has most of the words. */
    MOST
  }

  /** The number of pages, at least 1. */
  public int pages() {
    return Math.min(LAST_PAGE, Math.max(1, (total + PER_PAGE - 1) / PER_PAGE));
  }
}
