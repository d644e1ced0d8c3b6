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
    searcher = index.follow(site);
  }

  /** Follows the site to its next state. */
  void follow(Site site) {
    searcher = index.follow(site);
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
}
