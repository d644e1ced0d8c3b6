package org.daybook.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.index.IndexKeys;
import org.daybook.search.index.IndexedField;
import org.daybook.search.query.Facet;
import org.daybook.search.query.Filter;
import org.daybook.search.query.SearchQuery;
import org.daybook.search.query.SearchQuery.Dates;
import org.daybook.site.Groups;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query that let entries through and do not change their scores.
 *
 * @param groups of the entries
 */
record Conditions(Groups groups) {

  List<Query> of(SearchQuery query) {
    return Stream.concat(query.filters().stream().map(this::filter), dates(query.dates())).toList();
  }

  /**
   * A framed section, and each of these words in it.
   *
   * @param words the terms that count as each word
   */
  static Stream<Query> frame(String frame, List<Set<String>> words) {
    Query section = new TermQuery(new Term(IndexKeys.FRAME, IndexKeys.frame(frame, "")));
    return Stream.concat(Stream.of(section), words.stream().map(terms -> anyOf(frame, terms)));
  }

  private static Query anyOf(String frame, Set<String> terms) {
    return new TermInSetQuery(
        IndexKeys.FRAME,
        terms.stream().map(term -> new BytesRef(IndexKeys.frame(frame, term))).toList());
  }

  private Query filter(Filter filter) {
    Query value = new TermQuery(term(filter));
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(value, Occur.SHOULD);
    if (filter.facet() == Facet.AUTHOR && !isAuthor(filter.slug())) {
      either.add(named(filter.value()), Occur.SHOULD);
    }
    return filter.excluded() ? not(either.build()) : either.build();
  }

  // Nobody else is meant by a whole name, as the counts of authors have it.
  private boolean isAuthor(String slug) {
    return groups.at(SitePaths.author(new Slug(slug))).isPresent();
  }

  private static Term term(Filter filter) {
    return new Term(IndexKeys.FILTER, IndexKeys.filter(filter.facet(), filter.slug()));
  }

  /** An author with a name that has these words. */
  private static Query named(String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    QueryWord.withoutEnds(TextAnalyzer.words(words))
        .forEach(
            word ->
                all.add(
                    new TermQuery(new Term(IndexedField.AUTHORS.key(), word.term())), Occur.MUST));
    return all.build();
  }

  private static Query not(Query query) {
    return new BooleanQuery.Builder()
        .add(new MatchAllDocsQuery(), Occur.FILTER)
        .add(query, Occur.MUST_NOT)
        .build();
  }

  private static Stream<Query> dates(Dates dates) {
    return dates.equals(Dates.ALL)
        ? Stream.empty()
        : Stream.of(
            LongField.newRangeQuery(
                IndexKeys.DAY,
                day(dates.after(), Long.MIN_VALUE),
                day(dates.before(), Long.MAX_VALUE) - 1));
  }

  private static long day(@Nullable LocalDate date, long otherwise) {
    return date == null ? otherwise : date.toEpochDay();
  }
}
