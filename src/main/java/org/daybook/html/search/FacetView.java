package org.daybook.html.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.search.FacetCount;
import org.daybook.search.SearchResult;
import org.daybook.search.query.Facet;
import org.daybook.search.query.SearchQuery;

/**
 * A property by which readers narrow down results.
 *
 * @param label the key of its name
 * @param links to the results with one of its values each, or without it if the query has it
 */
public record FacetView(String label, List<QueryLink> links) {
  public FacetView {
    links = List.copyOf(links);
  }

  /** The facets that tell results apart, or that the query has. */
  static List<FacetView> of(SearchResult result) {
    return Stream.of(Facet.values())
        .map(facet -> of(facet, result))
        .filter(facet -> facet.isCurrent() || facet.tellsApart(result.total()))
        .toList();
  }

  private static FacetView of(Facet facet, SearchResult result) {
    List<FacetCount> counts = result.facets().getOrDefault(facet, List.of());
    return new FacetView(
        label(facet), counts.stream().map(count -> link(count, result.query())).toList());
  }

  private static QueryLink link(FacetCount value, SearchQuery query) {
    return new QueryLink(
        value.label(),
        value.count(),
        query.has(value.filter()),
        QueryLink.href(query.toggled(value.filter()), 1));
  }

  private static String label(Facet facet) {
    return "facet." + facet.name().toLowerCase(Locale.ROOT);
  }

  private boolean isCurrent() {
    return links.stream().anyMatch(QueryLink::current);
  }

  private boolean tellsApart(int results) {
    return links.stream().anyMatch(link -> link.count() < results);
  }
}
