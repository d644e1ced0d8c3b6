package org.daybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.daybook.search.SearchResult.Match;
import org.daybook.search.index.IndexedField;
import org.daybook.search.term.LiveStatistics;
import org.daybook.site.Entry;
import org.jspecify.annotations.Nullable;

/** One search from a query to its result. */
final class Search {
  private static final int FEW = 3;
  private static final int MOST_CORRECTED = 4;

  private final Searcher searcher;
  private final QueryPlan plan;
  private final LiveStatistics statistics;
  private final SimilarWords similar;

  /** A search that has not begun. */
  Search(Searcher searcher, QueryPlan plan) {
    this.searcher = searcher;
    this.plan = plan;
    statistics = new LiveStatistics(searcher.reader());
    similar = new SimilarWords(statistics);
  }

  /** The entries that match exactly, the newest first. */
  List<Entry> newest(int most) throws IOException {
    if (plan.isEmpty()) {
      return List.of();
    }
    Found found = Found.by(plan.all(), statistics);
    List<Entry> entries = new ArrayList<>();
    for (Matches.Match match : found.newest(0, most)) {
      searcher.site().entry(found.path(match.document())).ifPresent(entries::add);
    }
    return entries;
  }

  /** A page of the result; of nearly matching entries if few match. */
  SearchResult result(int page) throws IOException {
    if (plan.isEmpty()) {
      return new ResultPage(searcher, plan, 1)
          .of(Found.nothing(searcher.reader()), Match.ALL, null);
    }
    Found exact = Found.by(plan.all(), statistics);
    if (exact.size() >= FEW || plan.words().isEmpty()) {
      return new ResultPage(searcher, plan, page).of(exact, Match.ALL, null);
    }
    QueryPlan nearby = plan.with(similar());
    Found nearly = Found.by(nearby.all(), statistics);
    if (nearly.size() > exact.size()) {
      return new ResultPage(searcher, nearby, page).of(nearly, Match.SIMILAR, correction());
    }
    return exact.size() > 0
        ? new ResultPage(searcher, plan, page).of(exact, Match.ALL, correction())
        : new ResultPage(searcher, nearby, page)
            .of(Found.by(nearby.most(), statistics), Match.MOST, correction());
  }

  /** Each of the first words, or else one that is spelled nearly so. */
  private Function<QueryWord, QueryWord> similar() throws IOException {
    Map<QueryWord, Map<String, Float>> others = new HashMap<>();
    for (QueryWord word : plan.words().stream().limit(MOST_CORRECTED).toList()) {
      others.put(word, similar.similar(word));
    }
    return word -> word.or(others.getOrDefault(word, Map.of()));
  }

  /** The query with words that entries have in place of those that none has. */
  private @Nullable String correction() throws IOException {
    String corrected = plan.query().text();
    for (QueryWord word : plan.words().stream().limit(MOST_CORRECTED).toList()) {
      if (!isKnown(word)) {
        Optional<String> other = similar.correction(word);
        corrected =
            other.isPresent() ? Correction.of(corrected, word.word(), other.get()) : corrected;
      }
    }
    return corrected.equals(plan.query().text()) ? null : corrected;
  }

  private boolean isKnown(QueryWord word) {
    return word.terms().keySet().stream()
        .anyMatch(
            term ->
                Stream.of(IndexedField.values())
                    .anyMatch(
                        field ->
                            statistics.vocabulary().frequency(new Term(field.key(), term)) > 0));
  }
}
