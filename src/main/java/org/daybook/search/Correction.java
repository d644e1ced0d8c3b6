package org.daybook.search;

import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.search.analysis.Token.Kind;

/** Puts a word in the place of another in the text of a query. */
final class Correction {
  private Correction() {}

  /** The query with the other word wherever the first stands alone and names no property. */
  static String of(String query, String word, String other) {
    StringBuilder corrected = new StringBuilder();
    int at = 0;
    for (Token token : TextAnalyzer.words(query)) {
      boolean same = word.equals(query.substring(token.start(), token.end()));
      if (token.kind() != Kind.BIGRAM && same && !query.startsWith(":", token.end())) {
        corrected.append(query, at, token.start()).append(other);
        at = token.end();
      }
    }
    return corrected.append(query, at, query.length()).toString();
  }
}
