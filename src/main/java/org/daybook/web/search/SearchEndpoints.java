package org.daybook.web.search;

import java.util.List;
import java.util.function.Supplier;
import org.daybook.html.search.SearchPages;

/**
 * The resources with which readers search.
 *
 * @param published the site and what finds its entries, as published at the moment of a request
 * @param pages the writer of the pages
 */
public record SearchEndpoints(Supplier<SearchedSite> published, SearchPages pages) {
  /** The JAX-RS resources, one instance of each class. */
  public List<Object> resources() {
    return List.of(new SearchResource(published, pages), new SuggestionsResource(published));
  }
}
