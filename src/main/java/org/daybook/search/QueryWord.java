package org.daybook.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.search.analysis.Token.Kind;
import org.daybook.search.index.Languages;
import org.daybook.search.query.SearchQuery.Clause;

/**
 * One word that a query asks for.
 *
 * @param word as it was typed
 * @param kind a word, an identifier that is searched for whole, or a pair of characters
 * @param terms the terms that count as it, each with the share of its weight
 */
record QueryWord(String word, Kind kind, Map<String, Float> terms) {
  private static final int LONGEST_PHRASE = 32;

  /** The words of a clause that is no phrase. */
  static List<QueryWord> of(Clause clause, Languages languages) {
    List<Token> tokens = TextAnalyzer.words(clause.text());
    List<Token> words = withoutEnds(tokens);
    List<Token> whole = tokens.stream().filter(token -> token.kind() == Kind.IDENTIFIER).toList();
    if (words.size() == 1 && !whole.isEmpty()) {
      words = whole; // The sign belongs to the name, as in C++.
    }
    return words.stream().map(token -> of(token, clause.text(), languages)).toList();
  }

  private static QueryWord of(Token token, String text, Languages languages) {
    String typed = text.substring(token.start(), Math.min(token.end(), text.length()));
    Map<String, Float> terms =
        token.kind() == Kind.WORD ? languages.terms(typed) : Map.of(token.term(), 1f);
    return new QueryWord(typed, token.kind(), terms);
  }

  /** The first words of a clause, as they follow one another in a phrase. */
  static List<Token> inOrder(Clause clause) {
    List<Token> words = withoutEnds(TextAnalyzer.words(clause.text()));
    return words.subList(0, Math.min(words.size(), LONGEST_PHRASE));
  }

  /** The words and pairs of a text, without the last character of a run that has pairs. */
  static List<Token> withoutEnds(List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    for (Token token : tokens) {
      boolean end =
          token.kind() == Kind.BIGRAM && token.term().codePointCount(0, token.term().length()) == 1;
      boolean covered = end && !kept.isEmpty() && kept.get(kept.size() - 1).end() == token.end();
      if (token.kind() != Kind.IDENTIFIER && !covered) {
        kept.add(token);
      }
    }
    return kept;
  }

  /** Says whether it is a single character that begins pairs in the index. */
  boolean isPrefix() {
    return kind == Kind.BIGRAM && word.codePointCount(0, word.length()) == 1;
  }

  /** The same word, for which others count too. */
  QueryWord or(Map<String, Float> others) {
    Map<String, Float> all = new LinkedHashMap<>(terms);
    others.forEach(all::putIfAbsent);
    return new QueryWord(word, kind, all);
  }
}
