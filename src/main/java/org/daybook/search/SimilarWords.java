package org.daybook.search;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.daybook.io.EditDistance;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.search.analysis.Token.Kind;
import org.daybook.search.index.IndexedField;
import org.daybook.search.term.LiveStatistics;
import org.daybook.search.term.NearTerms;

/**
 * Finds words of the published entries that are spelled nearly as one that was typed, or so begin.
 */
final class SimilarWords {
  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int MOST = 3;

  /** The number of entries from which on a word is none that was typed wrongly. */
  private static final int FREQUENT = 10;

  private final LiveStatistics searcher;
  private final Map<QueryWord, List<Candidate>> known = new HashMap<>();

  /** A word, its distance from the typed one, and the number of entries that have it. */
  private record Candidate(String word, int distance, int entries) {}

  /**
   * A search for words.
   *
   * @param searcher counts the entries with a word
   */
  SimilarWords(LiveStatistics searcher) {
    this.searcher = searcher;
  }

  /** At most three words, the most similar first, with the share of its weight that each has. */
  Map<String, Float> similar(QueryWord typed) throws IOException {
    Map<String, Float> similar = new LinkedHashMap<>();
    for (Candidate candidate : candidates(typed)) {
      similar.put(candidate.word(), 0.6f / Math.max(1, candidate.distance()));
    }
    return similar;
  }

  /** The word that is most likely meant instead of one that no entry has. */
  Optional<String> correction(QueryWord typed) throws IOException {
    return candidates(typed).stream().findFirst().map(Candidate::word);
  }

  private List<Candidate> candidates(QueryWord typed) throws IOException {
    List<Candidate> candidates = known.get(typed);
    if (candidates == null) {
      candidates = found(typed);
      known.put(typed, candidates);
    }
    return candidates;
  }

  private List<Candidate> found(QueryWord typed) throws IOException {
    String word = typed.terms().keySet().iterator().next();
    if (typed.kind() == Kind.IDENTIFIER) {
      return most(word, withoutSigns(word));
    }
    if (typed.kind() != Kind.WORD || word.length() < SHORTEST || hasDigit(word)) {
      return List.of();
    }
    if (entries(word, EnumSet.allOf(IndexedField.class)) >= FREQUENT) {
      return List.of();
    }
    NearTerms terms = new NearTerms(searcher.getIndexReader());
    List<Candidate> candidates = most(word, terms.to(word, 1));
    if (candidates.isEmpty() && word.length() >= LONG) {
      // Two faults in a word are rare, and to look for them takes ten times as long.
      candidates = most(word, terms.to(word, 2));
    }
    return candidates.isEmpty() ? most(word, terms.from(word)) : candidates;
  }

  private List<Candidate> most(String word, Map<String, Set<IndexedField>> found) {
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

  /** The words of an identifier such as {@code .env} in any field. */
  private static Map<String, Set<IndexedField>> withoutSigns(String identifier) {
    return TextAnalyzer.words(identifier).stream()
        .filter(token -> token.kind() == Kind.WORD)
        .map(Token::term)
        .distinct()
        .collect(toMap(term -> term, term -> EnumSet.allOf(IndexedField.class)));
  }

  // A number that is nearly the same is another number.
  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private void add(List<Candidate> candidates, String word, String near, Set<IndexedField> fields) {
    int entries = entries(near, fields);
    if (entries > 0) {
      candidates.add(new Candidate(near, EditDistance.between(word, near), entries));
    }
  }

  /** The number of published entries that have a word in that one of the fields where most do. */
  private int entries(String word, Set<IndexedField> fields) {
    return fields.stream()
        .mapToInt(field -> searcher.vocabulary().frequency(new Term(field.key(), word)))
        .max()
        .orElse(0);
  }
}
