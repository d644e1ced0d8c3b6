package org.daybook.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.daybook.search.analysis.Token;
import org.daybook.search.query.SearchQuery;
import org.daybook.search.query.SearchQuery.Clause;

/**
 * A query as Lucene runs it.
 *
 * @param query as the reader typed it
 * @param words the words outside phrases that entries should have
 * @param searcher that runs it
 */
record QueryPlan(SearchQuery query, List<QueryWord> words, Searcher searcher) {
  private static final int MOST_WORDS = 32;

  /** The largest number of words in all framed sections: Lucene runs at most 1,024 clauses. */
  private static final int MOST_FRAMED = 128;

  static QueryPlan of(SearchQuery query, Searcher searcher) {
    List<QueryWord> words =
        query.wanted().stream()
            .filter(clause -> !clause.phrase())
            .flatMap(clause -> QueryWord.of(clause, searcher.languages()).stream())
            .limit(MOST_WORDS)
            .toList();
    return new QueryPlan(query, words, searcher);
  }

  /** The same query with other words. */
  QueryPlan with(Function<QueryWord, QueryWord> others) {
    return new QueryPlan(query, words.stream().map(others).toList(), searcher);
  }

  /** Entries that have every word. */
  Query all() {
    List<QueryWord> needed = needed();
    BooleanQuery.Builder all = limited();
    words.forEach(
        w -> all.add(FieldQueries.word(w), needed.contains(w) ? Occur.MUST : Occur.SHOULD));
    return all.build();
  }

  /** Entries that have most of the words. */
  Query most() {
    BooleanQuery.Builder most = limited();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<QueryWord> needed = needed();
    needed.forEach(word -> any.add(FieldQueries.word(word), Occur.SHOULD));
    int all = needed.size();
    any.setMinimumNumberShouldMatch(all < 3 ? 1 : all - all / 3);
    if (!needed.isEmpty()) {
      most.add(any.build(), Occur.MUST);
    }
    return most.build();
  }

  /** The words that say something, or all if none does. */
  private List<QueryWord> needed() {
    List<QueryWord> needed =
        words.stream().filter(word -> !searcher.languages().isStopWord(word.word())).toList();
    return needed.isEmpty() ? words : needed;
  }

  private BooleanQuery.Builder limited() {
    BooleanQuery.Builder limited = new BooleanQuery.Builder();
    limited.add(new MatchAllDocsQuery(), Occur.FILTER);
    for (Clause clause : query.clauses()) {
      if (clause.phrase() || clause.excluded()) {
        phrase(clause)
            .ifPresent(p -> limited.add(p, clause.excluded() ? Occur.MUST_NOT : Occur.MUST));
      }
    }
    new Conditions(searcher.site().groups())
        .of(query)
        .forEach(condition -> limited.add(condition, Occur.FILTER));
    frames().forEach(condition -> limited.add(condition, Occur.FILTER));
    Preferences.of(query, searcher.newest())
        .forEach(preferred -> limited.add(preferred, Occur.SHOULD));
    return limited;
  }

  /** Says whether it names nothing to look for, as a query of signs alone. */
  boolean isEmpty() {
    return query.isEmpty()
        || (words.isEmpty()
            && !query.wanted().isEmpty()
            && query.wanted().stream().allMatch(clause -> QueryWord.inOrder(clause).isEmpty()));
  }

  /** Each word stands in each of the sections that the query names. */
  private List<Query> frames() {
    List<Set<String>> words =
        Stream.concat(
                needed().stream().map(word -> word.terms().keySet()),
                query.wanted().stream()
                    .filter(Clause::phrase)
                    .flatMap(clause -> QueryWord.inOrder(clause).stream())
                    .map(word -> Set.of(word.term())))
            .distinct()
            .limit(MOST_FRAMED / Math.max(1, query.frames().size()))
            .toList();
    return query.frames().stream().flatMap(frame -> Conditions.frame(frame, words)).toList();
  }

  private static Optional<Query> phrase(Clause clause) {
    List<Token> words = QueryWord.inOrder(clause);
    return words.isEmpty() ? Optional.empty() : Optional.of(FieldQueries.phrase(words, 0));
  }
}
