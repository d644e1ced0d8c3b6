package org.daybook.search.analysis;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Tells scripts that divide words by spaces from the others. */
final class Script {
  private static final int FIRST_UNDIVIDED = 0x0e00;
  private static final Set<UnicodeScript> UNDIVIDED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL, // Its particles are written together with their words.
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.YI);

  /** The mark that makes a Japanese vowel long, which belongs to no script. */
  private static final int LONG_VOWEL = '\u30fc';

  private Script() {}

  /** Says whether a character may stand next to another word without a space. */
  static boolean isUndivided(int c) {
    return c >= FIRST_UNDIVIDED && (c == LONG_VOWEL || UNDIVIDED.contains(UnicodeScript.of(c)));
  }

  /** Says whether a character is part of a word: a letter, a digit or a mark on one. */
  static boolean isWord(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER;
  }

  /** Says whether all characters between two indexes are parts of words. */
  static boolean isWord(String text, int from, int to) {
    int at = from;
    while (at < to && isWord(text.charAt(at))) {
      at++;
    }
    return at == to;
  }
}
