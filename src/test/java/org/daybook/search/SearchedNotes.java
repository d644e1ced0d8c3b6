package org.daybook.search;

import java.nio.file.Path;
import java.util.List;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Site;

/** An index of sites, asked by tests for the paths of what it finds. */
final class SearchedNotes implements AutoCloseable {
  private final SearchIndex index;
  private Searcher searcher;

  /** The index in a folder, of a site. */
  SearchedNotes(Path folder, Site site) {
    index = new SearchIndex(folder);
    searcher = whole(site);
  }

  /** Follows the site to its next state. */
  void follow(Site site) {
    searcher = whole(site);
  }

  Searcher searcher() {
    return searcher;
  }

  SearchIndex index() {
    return index;
  }

  SearchResult search(String query) {
    return searcher.search(SearchQuery.parse(query), 1);
  }

  /** The paths of what is found, the best first. */
  List<String> find(String query) {
    return search(query).hits().stream().map(hit -> hit.entry().path().value()).toList();
  }

  @Override
  public void close() {
    index.close();
  }

  // A slow machine indexes many entries in several steps.
  private Searcher whole(Site site) {
    Searcher last = index.follow(site);
    for (int step = 0; step < 1000 && index.isBehind(); step++) {
      last = index.proceed().orElse(last);
    }
    return last;
  }
}
