package org.daybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.search.SearchResult.Match;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.search.query.Facet;
import org.daybook.search.query.Filter;
import org.daybook.search.query.SearchQuery.Clause;
import org.daybook.site.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Makes one page of a result.
 *
 * @param plan the query as it was run
 * @param number of the page, from 1
 */
record ResultPage(Searcher searcher, QueryPlan plan, int number) {
  private static final int MOST_VALUES = 10;

  ResultPage {
    number = Math.max(1, Math.min(number, SearchResult.LAST_PAGE));
  }

  /** The page of what was found. */
  SearchResult of(Found found, Match match, @Nullable String suggestion) throws IOException {
    return new SearchResult(
        plan.query(),
        match,
        found.size(),
        number,
        hits(found),
        facets(found),
        suggestion,
        searcher.pending());
  }

  private List<Hit> hits(Found found) throws IOException {
    int from = (number - 1) * SearchResult.PER_PAGE;
    boolean ranked = !plan.query().wanted().isEmpty();
    List<Matches.Match> shown =
        ranked
            ? found.best(from, SearchResult.PER_PAGE)
            : found.newest(from, SearchResult.PER_PAGE);
    Snippets snippets = new Snippets(searcher.reader(), marked());
    List<Hit> hits = new ArrayList<>();
    for (Matches.Match one : shown) {
      Optional<Entry> entry = searcher.site().entry(found.path(one.document()));
      if (entry.isPresent()) {
        hits.add(new Hit(entry.get(), snippets.of(entry.get(), one.document())));
      }
    }
    return hits;
  }

  /** The terms of each word and of each phrase, as they are marked. */
  private List<Set<String>> marked() {
    Stream<Set<String>> phrases =
        plan.query().wanted().stream()
            .filter(Clause::phrase)
            .flatMap(clause -> TextAnalyzer.words(clause.text()).stream())
            .map(Token::term)
            .map(Set::of);
    return Stream.concat(plan.words().stream().map(word -> word.terms().keySet()), phrases)
        .toList();
  }

  private Map<Facet, List<FacetCount>> facets(Found found) {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    found.counts().forEach((facet, counts) -> facets.put(facet, largest(facet, counts)));
    return facets;
  }

  private List<FacetCount> largest(Facet facet, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_VALUES)
        .map(value -> count(facet, value.getKey(), value.getValue()))
        .toList();
  }

  private FacetCount count(Facet facet, String value, int entries) {
    return new FacetCount(
        new Filter(facet, value, false), searcher.labels().of(facet, value), entries);
  }
}
