package org.daybook.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into words, identifiers and pairs of characters. An identifier is found whole, by
 * the pieces between its dots, slashes and hyphens, and by the words that its capitals begin.
 */
final class Tokenizer {
  /** The characters that join the pieces of an identifier. */
  private static final String JOINTS = "._-/:@'\u2019\\+#$~&";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Tokenizer(String text) {
    this.text = text;
  }

  /**
   * The tokens of a text in the order of their positions.
   *
   * @param text composed, see {@link Folding#composed}
   */
  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    for (int at = 0; at < text.length(); ) {
      at = tokenizer.next(at);
    }
    return tokenizer.tokens;
  }

  /** Reads what begins at an index, and returns the index after it. */
  private int next(int at) {
    int c = text.codePointAt(at);
    if (Script.isUndivided(c)) {
      return bigrams(at);
    }
    if (Script.isWord(c) || JOINTS.indexOf(c) >= 0) {
      return chunk(at);
    }
    return at + Character.charCount(c);
  }

  private int chunk(int start) {
    int end = start;
    while (end < text.length() && isOfChunk(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    position = new IdentifierTokens(text, tokens).add(start, end, position);
    return end;
  }

  private static boolean isOfChunk(int c) {
    return !Script.isUndivided(c) && (Script.isWord(c) || JOINTS.indexOf(c) >= 0);
  }

  // The last character of a run is a token of its own, so that each begins one.
  private int bigrams(int start) {
    int at = start;
    while (at < text.length() && Script.isUndivided(text.codePointAt(at))) {
      int next = at + Character.charCount(text.codePointAt(at));
      boolean pair = next < text.length() && Script.isUndivided(text.codePointAt(next));
      int end = pair ? next + Character.charCount(text.codePointAt(next)) : next;
      String term = Folding.lowerCase(text.substring(at, end));
      tokens.add(new Token(term, at, end, position++, Token.Kind.BIGRAM));
      at = next;
    }
    return at;
  }
}
