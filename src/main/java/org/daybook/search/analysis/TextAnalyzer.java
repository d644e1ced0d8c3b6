package org.daybook.search.analysis;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides texts of one language into the terms of an index. For one thread. */
public final class TextAnalyzer {
  /** Precedes a stem in a term, so that it is not taken for a word. */
  public static final char STEM = '\u0001';

  private final Stemming stemming;
  private final StopWords stopWords;

  /** An analyzer of texts in a language. */
  public TextAnalyzer(Locale language) {
    stemming = new Stemming(language);
    stopWords = StopWords.of(language);
  }

  /** The words of a text, in the order of their positions, folded, without stems. */
  public static List<Token> words(String text) {
    return Tokenizer.tokens(Folding.composed(text)).stream().map(TextAnalyzer::folded).toList();
  }

  /** A short text as it is compared whole: its words without case, accents and signs. */
  public static String exact(String text) {
    return words(text).stream()
        .filter(token -> token.kind() != Token.Kind.IDENTIFIER)
        .map(Token::term)
        .collect(joining(" "));
  }

  /** A text with its accents composed (Unicode NFC), as all others expect it. */
  public static String composed(String text) {
    return Folding.composed(text);
  }

  /**
   * The terms of a text: its words, and directly after a word its stem, if that is another.
   *
   * @param text composed, so that the tokens have its indexes
   */
  public List<Token> terms(String text) {
    List<Token> terms = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text)) {
      Token word = folded(token);
      terms.add(word);
      if (token.kind() == Token.Kind.WORD) {
        String stem = stemming.stem(token.term());
        if (!stem.equals(word.term())) {
          terms.add(
              new Token(STEM + stem, token.start(), token.end(), token.position(), token.kind()));
        }
      }
    }
    return terms;
  }

  /** The stem of a word as its author wrote it, folded. */
  public String stem(String word) {
    return stemming.stem(Folding.lowerCase(word));
  }

  /** Says whether a word says nothing about a subject. */
  public boolean isStopWord(String word) {
    return stopWords.contains(word);
  }

  private static Token folded(Token token) {
    String term = Folding.folded(token.term());
    return term.equals(token.term())
        ? token
        : new Token(term, token.start(), token.end(), token.position(), token.kind());
  }
}
