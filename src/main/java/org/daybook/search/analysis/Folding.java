package org.daybook.search.analysis;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Makes texts equal that differ in case, accents or width alone. */
final class Folding {
  private static final int LONGEST_FOLD = 4;

  private Folding() {}

  /** A text with its accents composed (Unicode NFC), as all others expect it. */
  static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** A word in lower case and in the usual width, with its accents. */
  static String lowerCase(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('\u2019', '\'');
  }

  /** A word in lower case without accents and vowel marks. */
  static String folded(String lowerCase) {
    return isAscii(lowerCase) ? lowerCase : withoutMarks(latinFolded(lowerCase));
  }

  private static String latinFolded(String word) {
    char[] from = word.toCharArray();
    char[] folded = new char[from.length * LONGEST_FOLD];
    int length = ASCIIFoldingFilter.foldToASCII(from, 0, folded, 0, from.length);
    return new String(folded, 0, length);
  }

  // Arabic and Hebrew are written with and without their vowels, Russian with and without dots.
  private static String withoutMarks(String word) {
    StringBuilder kept = new StringBuilder(word.length());
    word.chars()
        .filter(c -> c != '\u0640' && Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> c == '\u0451' ? '\u0435' : c)
        .forEach(c -> kept.append((char) c));
    return kept.length() == 0 ? word : kept.toString();
  }

  private static boolean isAscii(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
