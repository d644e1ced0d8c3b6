package org.daybook.search.term;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of an index. It keeps the lists of terms open and the answers, because most of the time
 * of a search went by with opening lists and asking for the same term again. For one thread.
 */
public final class Vocabulary {
  private final IndexReader reader;
  private final Map<String, List<TermList>> lists = new HashMap<>();
  private final Map<Term, Boolean> known = new HashMap<>();
  private final Map<LeafReaderContext, DeletedEntries> deleted = new HashMap<>();

  /** The terms of a field in one segment; each question moves them. */
  private record TermList(TermsEnum terms, DeletedEntries deleted) {
    boolean has(BytesRef term) throws IOException {
      return terms.seekExact(term);
    }

    int frequency(BytesRef term) throws IOException {
      if (!terms.seekExact(term)) {
        return 0;
      }
      int all = terms.docFreq();
      return deleted.isEmpty() ? all : all - deleted.count(terms.postings(null, PostingsEnum.NONE));
    }
  }

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /** Says whether an entry has a term, one that is deleted perhaps. */
  boolean has(Term term) {
    return known.computeIfAbsent(term, this::isInSegment);
  }

  /** The number of published entries that have a term. */
  public int frequency(Term term) {
    try {
      int live = 0;
      for (TermList list : lists(term.field())) {
        live += list.frequency(term.bytes());
      }
      return live;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isInSegment(Term term) {
    try {
      for (TermList list : lists(term.field())) {
        if (list.has(term.bytes())) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<TermList> lists(String field) throws IOException {
    List<TermList> open = lists.get(field);
    if (open == null) {
      open = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        if (terms != null) {
          open.add(new TermList(terms.iterator(), deletedOf(leaf)));
        }
      }
      lists.put(field, open);
    }
    return open;
  }

  private DeletedEntries deletedOf(LeafReaderContext leaf) {
    return deleted.computeIfAbsent(leaf, key -> DeletedEntries.of(key.reader()));
  }
}
