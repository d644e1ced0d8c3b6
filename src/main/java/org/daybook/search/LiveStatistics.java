package org.daybook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.Bits;
import org.daybook.search.index.IndexedField;
import org.jspecify.annotations.Nullable;

/**
 * A searcher whose scores depend on the entries that are published now and on nothing else. Lucene
 * counts deleted documents too until it merges their segments, so that scores would tell of entries
 * that are hidden by now, and would differ from node to node.
 */
final class LiveStatistics extends IndexSearcher {

  LiveStatistics(IndexReader reader) {
    super(reader);
    setQueryCache(null); // The cache would keep closed readers, and queries seldom repeat.
  }

  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) {
    int live = getIndexReader().hasDeletions() ? frequency(term) : docFreq;
    return new TermStatistics(term.bytes(), Math.max(1, live), Math.max(1, live));
  }

  /** The usual length of a field in place of the average of all entries, deleted ones included. */
  @Override
  public CollectionStatistics collectionStatistics(String field) {
    int entries = Math.max(1, getIndexReader().numDocs());
    long terms = (long) entries * IndexedField.of(field).usualLength();
    return new CollectionStatistics(field, entries, entries, terms, entries);
  }

  /** The number of published entries that have a term. */
  int frequency(Term term) {
    try {
      int live = 0;
      for (LeafReaderContext leaf : getIndexReader().leaves()) {
        live += frequency(term, leaf);
      }
      return live;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int frequency(Term term, LeafReaderContext leaf) throws IOException {
    Terms terms = leaf.reader().terms(term.field());
    TermsEnum found = terms == null ? null : terms.iterator();
    return found == null || !found.seekExact(term.bytes())
        ? 0
        : frequency(found, leaf.reader().getLiveDocs());
  }

  /** The number of live documents of a segment that have its current term. */
  static int frequency(TermsEnum found, @Nullable Bits live) throws IOException {
    return live == null ? found.docFreq() : count(found.postings(null, PostingsEnum.NONE), live);
  }

  private static int count(PostingsEnum documents, Bits live) throws IOException {
    int count = 0;
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live.get(documents.docID()) ? 1 : 0;
    }
    return count;
  }
}
