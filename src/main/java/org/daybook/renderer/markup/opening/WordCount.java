package org.daybook.renderer.markup.opening;

/**
 * Counts words. A word is a run of letters with their marks and digits, and continues across an
 * apostrophe or a hyphen between two letters. Each ideograph counts as one word.
 */
public final class WordCount {
  private static final String JOINTS = "'\u2019\u2010-";
  private static final int WITHIN =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private WordCount() {}

  /** The number of words in a text. */
  public static int count(String text) {
    int words = 0;
    boolean within = false;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (Character.isIdeographic(c)) {
        words++;
        within = false;
      } else if (isPart(c)) {
        words += within ? 0 : 1;
        within = true;
      } else {
        within = within && isJoint(text, at);
      }
    }
    return words;
  }

  private static boolean isPart(int c) {
    return Character.isLetter(c) || (WITHIN >> Character.getType(c) & 1) != 0;
  }

  private static boolean isJoint(String text, int at) {
    return JOINTS.indexOf(text.charAt(at)) >= 0
        && Character.isLetter(text.codePointBefore(at))
        && at + 1 < text.length()
        && Character.isLetter(text.codePointAt(at + 1));
  }
}
