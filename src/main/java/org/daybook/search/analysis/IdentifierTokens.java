package org.daybook.search.analysis;

import java.util.List;

/**
 * Adds the tokens of a chunk of text without spaces: its words, and at the position of its first
 * word the whole, if that is an identifier: {@code C++}, {@code .NET}, {@code --dry-run}, {@code
 * nginx.conf}. Of a word that is longer than any of a language, the beginning counts.
 *
 * @param text the whole text
 * @param tokens those that were found before
 */
record IdentifierTokens(String text, List<Token> tokens) {
  private static final int LONGEST_WORD = 64;
  private static final int LONGEST = 128;

  /**
   * Adds the tokens of the chunk between two indexes.
   *
   * @param position of its first word
   * @return the position after its last word
   */
  int add(int from, int to, int position) {
    int first = from;
    while (first < to && !isWord(first)) {
      first++;
    }
    int last = to;
    while (last > first && !isWord(last - 1)) {
      last--;
    }
    if (first == last) {
      return position;
    }
    int place = tokens.size();
    int next = pieces(first, last, position);
    whole(from, first, last, to, position, place);
    return next;
  }

  /** Adds the pieces between joints, each with the words that its capitals begin. */
  private int pieces(int first, int last, int position) {
    int next = position;
    for (int at = first; at < last; ) {
      int end = at;
      while (end < last && isWord(end)) {
        end++;
      }
      if (end > at) {
        int place = tokens.size();
        int begin = next;
        next = piece(at, end, begin);
        if (at > first || end < last) {
          named(at, end, begin, place);
        }
      }
      at = end + 1;
    }
    return next;
  }

  private int piece(int start, int end, int position) {
    int place = tokens.size();
    int next = position;
    for (int at = start; at < end; ) {
      int hump = Humps.end(text, at, end);
      next = word(at, hump, next);
      at = hump;
    }
    if (tokens.size() > place + 1) {
      identifier(start, end, position, place);
    }
    return next;
  }

  private int word(int start, int end, int position) {
    int longest = start + LONGEST_WORD;
    boolean halved = longest < end && Character.isLowSurrogate(text.charAt(longest));
    String term =
        Folding.lowerCase(text.substring(start, Math.min(end, halved ? longest - 1 : longest)));
    tokens.add(new Token(term, start, end, position, Token.Kind.WORD));
    return position + 1;
  }

  /** Adds the whole with the signs that belong to it, if it has more than one piece or a sign. */
  private void whole(int from, int first, int last, int to, int position, int place) {
    Signs signs = new Signs(text);
    int start = first - signs.before(from, first);
    int end = last + signs.after(last, to);
    if (start < first || end > last || !Script.isWord(text, first, last)) {
      identifier(start, end, position, place);
    }
  }

  /** Adds a piece of a longer chunk with the sign that belongs to its name. */
  private void named(int first, int last, int position, int place) {
    Signs signs = new Signs(text);
    int start = first - signs.beforePiece(first);
    int end = last + signs.afterPiece(last);
    if (start < first || end > last) {
      identifier(start, end, position, place);
    }
  }

  private void identifier(int start, int end, int position, int place) {
    if (end - start <= LONGEST) {
      String term = Folding.lowerCase(text.substring(start, end));
      tokens.add(place + 1, new Token(term, start, end, position, Token.Kind.IDENTIFIER));
    }
  }

  private boolean isWord(int at) {
    return Signs.isWord(text, at);
  }
}
