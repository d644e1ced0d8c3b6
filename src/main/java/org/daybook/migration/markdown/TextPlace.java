package org.daybook.migration.markdown;

import java.util.Set;

/**
 * Where a text stands.
 *
 * @param lonely characters that occur once in the block, so that no second one closes what they
 *     would open
 * @param isCell true in a table
 * @param isBracketed true between the brackets of a macro
 * @param after the character after the text, 0 if it is not known
 */
record TextPlace(Set<Character> lonely, boolean isCell, boolean isBracketed, char after) {
  private static final String BRACKETED = "]=\",";
  private static final String PAIRED = "*_`#^~+";

  /** Says whether a character would be markup here. */
  boolean isMarkup(char c, char previous, char next) {
    if (c == '_' && isWord(previous) && isWord(next)) {
      return false;
    }
    if (PAIRED.indexOf(c) >= 0) {
      return !lonely.contains(c) || (c == '+' && next <= ' ');
    }
    return (c == '|' && isCell) || (isBracketed && BRACKETED.indexOf(c) >= 0);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }
}
