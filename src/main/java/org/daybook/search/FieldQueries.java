package org.daybook.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.daybook.search.analysis.Token;
import org.daybook.search.index.IndexedField;

/** Queries for a word or a phrase in whichever field it stands. */
final class FieldQueries {
  /** The share that further fields with the same word add to the score of the best one. */
  private static final float FURTHER = 0.2f;

  private FieldQueries() {}

  /** A word, by any of the terms that count as it. */
  static Query word(QueryWord word) {
    return inAny(
        field ->
            word.isPrefix()
                ? new ConstantScoreQuery(new WordStartQuery(term(field, word)))
                : synonyms(field, word.terms()));
  }

  private static Term term(IndexedField field, QueryWord word) {
    return new Term(field.key(), word.terms().keySet().iterator().next());
  }

  private static Query synonyms(IndexedField field, Map<String, Float> terms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field.key());
    terms.forEach((term, share) -> any.addTerm(new BytesRef(term), share));
    return any.build();
  }

  /**
   * Words that follow one another.
   *
   * @param slop the number of positions by which they may be moved
   */
  static Query phrase(List<Token> words, int slop) {
    return inAny(field -> phrase(field, words, slop));
  }

  private static Query phrase(IndexedField field, List<Token> words, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    int first = words.get(0).position();
    words.forEach(w -> phrase.add(new Term(field.key(), w.term()), w.position() - first));
    return phrase.build();
  }

  private static Query inAny(Function<IndexedField, Query> query) {
    return new DisjunctionMaxQuery(
        Stream.of(IndexedField.values())
            .map(field -> (Query) new BoostQuery(query.apply(field), field.boost()))
            .toList(),
        FURTHER);
  }
}
