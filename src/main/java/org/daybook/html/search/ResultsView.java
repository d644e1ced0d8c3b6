package org.daybook.html.search;

import java.util.ArrayList;
import java.util.List;
import org.daybook.html.PageFields;
import org.daybook.html.Words;
import org.daybook.search.SearchResult;
import org.daybook.search.query.SearchQuery;
import org.daybook.search.query.SearchQuery.Clause;
import org.daybook.site.Site;
import org.daybook.site.Tag;

/**
 * Everything that the search page shows.
 *
 * @param result the answer to the reader's query
 * @param hits the results on this page
 * @param tags those with names similar to words of a query without results
 */
public record ResultsView(SearchResult result, List<HitView> hits, List<Tag> tags) {
  private static final int FEWER = 4;

  public ResultsView {
    hits = List.copyOf(hits);
    tags = List.copyOf(tags);
  }

  static ResultsView of(SearchResult result, Site site) {
    SearchQuery query = result.query();
    return new ResultsView(
        result,
        result.hits().stream()
            .map(hit -> new HitView(hit, site.sectionOf(hit.entry()), query))
            .toList(),
        result.total() > 0 ? List.of() : NearTags.to(query, site));
  }

  /** The query. */
  public SearchQuery query() {
    return result.query();
  }

  /** Says whether the reader has looked for something. */
  public boolean asked() {
    return !query().isEmpty();
  }

  /** The number of results, in words. */
  public String count(Words words) {
    return result.total() == 0
        ? words.text("search.none")
        : words.text("search.results", result.total());
  }

  /** How exactly the results match, in a sentence; empty if exactly. */
  public String exactness(Words words) {
    return switch (result.match()) {
      case ALL -> "";
      case SIMILAR -> words.text("search.similar");
      case MOST -> words.text("search.most");
    };
  }

  /** The properties by which the results can be narrowed down. */
  public List<FacetView> facets() {
    return FacetView.of(result);
  }

  /** The conditions of the query, as links to the query without each. */
  public List<QueryLink> filters() {
    return query().filters().stream()
        .map(filter -> QueryLink.to(filter.toString(), query().toggled(filter)))
        .toList();
  }

  /** The query that may be meant; empty if none is known. */
  public List<QueryLink> corrections() {
    String other = result.suggestion();
    return other == null ? List.of() : List.of(QueryLink.to(other, other));
  }

  /** Queries for one word of several. */
  public List<QueryLink> words() {
    List<Clause> wanted = query().wanted();
    return wanted.size() < 2 && query().filters().isEmpty()
        ? List.of()
        : wanted.stream()
            .limit(FEWER)
            .map(Clause::toString)
            .distinct()
            .map(word -> QueryLink.to(word, word))
            .toList();
  }

  /**
   * The reference to the first page of the results, which is that of the feeds of the query too.
   */
  public String first() {
    return QueryLink.href(query().text(), 1);
  }

  /** Links to the pages before and after this one; the label is the link type of HTML. */
  public List<QueryLink> pages() {
    List<QueryLink> links = new ArrayList<>();
    int page = result.page();
    if (page > 1) {
      links.add(new QueryLink("prev", page - 1, false, QueryLink.href(query().text(), page - 1)));
    }
    if (page < result.pages()) {
      links.add(new QueryLink("next", page + 1, false, QueryLink.href(query().text(), page + 1)));
    }
    return links;
  }

  void writeTo(PageFields fields) {
    fields.text(query().text()).text("" + query().shortened()).text(result.match().name());
    fields.number(result.total()).number(result.page()).number(Math.min(1, result.pending()));
    fields.text("" + result.suggestion()).number(tags.size());
    tags.forEach(tag -> fields.text(tag.slug().value()).text(tag.label()));
    fields.number(hits.size());
    hits.forEach(hit -> hit.writeTo(fields));
    List<FacetView> facets = facets();
    fields.number(facets.size());
    for (FacetView facet : facets) {
      fields.text(facet.label()).number(facet.links().size());
      facet
          .links()
          .forEach(link -> fields.text(link.label()).text(link.href()).number(link.count()));
    }
  }
}
