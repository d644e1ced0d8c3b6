package org.daybook.search.term;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.index.IndexedField;

/**
 * Finds the terms of an index that differ in few letters from another. The automaton that accepts
 * them is made once for all fields and segments, because that takes longer than to use it.
 */
public record NearTerms(IndexReader reader) {
  private static final int MOST = 64;

  /**
   * The words, with the fields that have them.
   *
   * @param edits the largest number of letters to insert, delete, replace or exchange, at most 2;
   *     the first letter is the same
   */
  public Map<String, Set<IndexedField>> to(String word, int edits) throws IOException {
    return accepted(FuzzyQuery.getFuzzyAutomaton(word, edits, 1, true), word);
  }

  /** The words that begin so, with the fields that have them. */
  public Map<String, Set<IndexedField>> from(String start) throws IOException {
    Automaton begun = Operations.concatenate(Automata.makeString(start), Automata.makeAnyString());
    return accepted(new CompiledAutomaton(begun), start);
  }

  private Map<String, Set<IndexedField>> accepted(CompiledAutomaton spelled, String word)
      throws IOException {
    Map<String, Set<IndexedField>> found = new HashMap<>();
    for (IndexedField field : IndexedField.values()) {
      for (String near : in(field, spelled)) {
        found.computeIfAbsent(near, key -> new HashSet<>()).add(field);
      }
    }
    found.remove(word);
    found.keySet().removeIf(other -> other.charAt(0) == TextAnalyzer.STEM);
    return found;
  }

  private Set<String> in(IndexedField field, CompiledAutomaton spelled) throws IOException {
    Set<String> near = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field.key());
      if (terms != null) {
        TermsEnum found = spelled.getTermsEnum(terms);
        for (BytesRef term = found.next();
            term != null && near.size() < MOST;
            term = found.next()) {
          if (isLive(found, leaf)) {
            near.add(term.utf8ToString());
          }
        }
      }
    }
    return near;
  }

  // A word that hidden entries alone had may still be in the index, and takes no place.
  private static boolean isLive(TermsEnum term, LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    if (live == null) {
      return true;
    }
    PostingsEnum having = term.postings(null, PostingsEnum.NONE);
    int entry = having.nextDoc();
    while (entry != DocIdSetIterator.NO_MORE_DOCS && !live.get(entry)) {
      entry = having.nextDoc();
    }
    return entry != DocIdSetIterator.NO_MORE_DOCS;
  }
}
