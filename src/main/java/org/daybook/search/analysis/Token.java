package org.daybook.search.analysis;

/**
 * A term at its place in a text.
 *
 * @param term the term, folded
 * @param start the index of its first character in the text
 * @param end the index after its last one
 * @param position its number among the words of the text, from 0; a word that is also searched for
 *     in another form has a token of each form at its position
 * @param kind the form
 */
public record Token(String term, int start, int end, int position, Kind kind) {
  /** The form of a term. */
  public enum Kind {
    /** A word, or the smallest part of an identifier. */
    WORD,
    /** An identifier of several parts, or such a piece of a longer one. */
    IDENTIFIER,
    /** Two characters of a script that does not divide words, or the last one of a run. */
    BIGRAM
  }

  /** The same token with a number of positions in front of it. */
  public Token movedBy(int positions) {
    return new Token(term, start, end, position + positions, kind);
  }
}
