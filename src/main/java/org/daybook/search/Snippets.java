package org.daybook.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.daybook.document.Passage;
import org.daybook.document.TextChangedException;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.index.IndexKeys;
import org.daybook.search.index.IndexedField;
import org.daybook.search.index.Languages;
import org.daybook.search.index.PassageStarts;
import org.daybook.search.index.PassageTexts;
import org.daybook.site.Entry;

/**
 * Finds the passage of an entry that has most of the words of a query. The index knows where they
 * stand, so that no more than that one passage is divided into words again.
 *
 * @param words the terms of each word of the query
 * @param analyzers of the languages that were met, which know more stems from entry to entry
 */
record Snippets(IndexReader reader, List<Set<String>> words, Map<Locale, TextAnalyzer> analyzers) {

  Snippets(IndexReader reader, List<Set<String>> words) {
    this(reader, words, new HashMap<>());
  }

  /** The snippet of an entry, which is in the index under a number. */
  Snippet of(Entry entry, int document) throws IOException {
    for (IndexedField field : List.of(IndexedField.PROSE, IndexedField.CODE)) {
      int best = best(field, document);
      if (best >= 0) {
        return read(entry, best, field);
      }
    }
    return Snippet.NONE;
  }

  private Snippet read(Entry entry, int number, IndexedField field) {
    try {
      List<Passage> passages = PassageTexts.of(entry);
      if (number >= passages.size()) {
        return Snippet.NONE;
      }
      Passage passage = passages.get(number);
      boolean code = field == IndexedField.CODE;
      String text = code ? passage.code() : passage.prose();
      return new Snippet(
          passage.anchor(),
          passage.title(),
          code,
          new Highlighter(analyzer(entry), words).runs(text));
    } catch (TextChangedException e) {
      return Snippet.NONE; // The page of the entry tells the reader.
    }
  }

  private TextAnalyzer analyzer(Entry entry) {
    return analyzers.computeIfAbsent(Languages.of(entry), TextAnalyzer::new);
  }

  /** The number of the passage with most of the words, the first of equals; -1 if none has one. */
  private int best(IndexedField field, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    int local = document - leaf.docBase;
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), IndexKeys.starts(field));
    Terms terms = leaf.reader().terms(field.key());
    if (terms == null || !values.advanceExact(local)) {
      return -1;
    }
    TermsEnum all = terms.iterator();
    PassageStarts starts = PassageStarts.read(values.binaryValue());
    Map<Integer, Integer> found = new HashMap<>();
    for (Set<String> word : words) {
      Set<Integer> having = new HashSet<>();
      for (String term : word) {
        having.addAll(passages(all, term, local, starts));
      }
      having.forEach(passage -> found.merge(passage, 1, Integer::sum));
    }
    return found.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private static Set<Integer> passages(
      TermsEnum found, String term, int document, PassageStarts starts) throws IOException {
    Set<Integer> passages = new HashSet<>();
    if (found.seekExact(new BytesRef(term))) {
      PostingsEnum postings = found.postings(null, PostingsEnum.POSITIONS);
      if (postings.advance(document) == document) {
        for (int n = postings.freq(); n > 0; n--) {
          passages.add(starts.passage(postings.nextPosition()));
        }
      }
    }
    return passages;
  }
}
