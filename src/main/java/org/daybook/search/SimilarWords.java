package org.daybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.daybook.io.EditDistance;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token.Kind;
import org.daybook.search.index.IndexedField;

/**
 * Finds words of the published entries that are spelled nearly as one that was typed.
 *
 * @param searcher counts the entries with a word
 */
record SimilarWords(LiveStatistics searcher) {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int MOST = 3;
  private static final int MOST_CANDIDATES = 64;

  /** A word, its distance from the typed one, and the number of entries that have it. */
  private record Candidate(String word, int distance, int entries) {}

  /** At most three words, the most similar first, with the share of its weight that each has. */
  Map<String, Float> similar(QueryWord typed) throws IOException {
    Map<String, Float> similar = new LinkedHashMap<>();
    for (Candidate candidate : candidates(typed)) {
      similar.put(candidate.word(), 0.6f / candidate.distance());
    }
    return similar;
  }

  /** The word that is most likely meant instead of one that no entry has. */
  Optional<String> correction(QueryWord typed) throws IOException {
    return candidates(typed).stream().findFirst().map(Candidate::word);
  }

  private List<Candidate> candidates(QueryWord typed) throws IOException {
    String word = typed.terms().keySet().iterator().next();
    if (typed.kind() != Kind.WORD || word.length() < SHORTEST || hasDigit(word)) {
      return List.of();
    }
    Map<String, Set<IndexedField>> found = new HashMap<>();
    for (IndexedField field : IndexedField.values()) {
      for (String near : near(field, word)) {
        found.computeIfAbsent(near, key -> new HashSet<>()).add(field);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    found.forEach((near, fields) -> add(candidates, word, near, fields));
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::distance)
                .thenComparing(Comparator.comparingInt(Candidate::entries).reversed())
                .thenComparing(Candidate::word))
        .limit(MOST)
        .toList();
  }

  // A number that is nearly the same is another number.
  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  // A word that hidden entries alone had may still be in the index, but no live one has it.
  private void add(List<Candidate> candidates, String word, String near, Set<IndexedField> fields) {
    int entries =
        fields.stream().mapToInt(f -> searcher.frequency(new Term(f.key(), near))).max().orElse(0);
    if (entries > 0) {
      candidates.add(new Candidate(near, EditDistance.between(word, near), entries));
    }
  }

  private Set<String> near(IndexedField field, String word) throws IOException {
    Set<String> near = new HashSet<>();
    int edits = word.length() < LONG ? 1 : 2;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Terms terms = leaf.reader().terms(field.key());
      if (terms != null) {
        var fuzzy = new FuzzyTermsEnum(terms, new Term(field.key(), word), edits, 1, true);
        for (var term = fuzzy.next();
            term != null && near.size() < MOST_CANDIDATES;
            term = fuzzy.next()) {
          near.add(term.utf8ToString());
        }
      }
    }
    near.remove(word);
    near.removeIf(other -> other.charAt(0) == TextAnalyzer.STEM);
    return near;
  }
}
