package org.daybook.search.term;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.daybook.search.index.IndexedField;

/**
 * A searcher whose scores depend on the entries that are published now and on nothing else. Lucene
 * counts deleted documents too until it merges their segments, so that scores would tell of entries
 * that are hidden by now, and would differ from node to node.
 */
public final class LiveStatistics extends IndexSearcher {

  private final Vocabulary vocabulary;

  /** A searcher in one state of the index. */
  public LiveStatistics(IndexReader reader) {
    super(reader);
    vocabulary = new Vocabulary(reader);
    setQueryCache(null); // The cache would keep closed readers, and queries seldom repeat.
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) {
    int live = getIndexReader().hasDeletions() ? vocabulary.frequency(term) : docFreq;
    return new TermStatistics(term.bytes(), Math.max(1, live), Math.max(1, live));
  }

  /** The usual length of a field in place of the average of all entries, deleted ones included. */
  @Override
  public CollectionStatistics collectionStatistics(String field) {
    int entries = Math.max(1, getIndexReader().numDocs());
    long terms = (long) entries * IndexedField.of(field).usualLength();
    return new CollectionStatistics(field, entries, entries, terms, entries);
  }

  /** The terms of the index. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
    return super.createWeight(canMatch(query) ? query : new MatchNoDocsQuery(), mode, boost);
  }

  /** Says whether the index has terms without which a query finds nothing. */
  private boolean canMatch(Query query) {
    if (query instanceof BoostQuery boosted) {
      return canMatch(boosted.getQuery());
    }
    if (query instanceof PhraseQuery phrase) {
      return Stream.of(phrase.getTerms()).allMatch(vocabulary::has);
    }
    if (query instanceof SynonymQuery any) {
      return any.getTerms().stream().anyMatch(vocabulary::has);
    }
    return !(query instanceof TermQuery one) || vocabulary.has(one.getTerm());
  }
}
