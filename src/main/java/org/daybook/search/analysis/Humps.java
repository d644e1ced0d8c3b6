package org.daybook.search.analysis;

/** Finds the words of an identifier in camel case: {@code HttpURLConnection} has three. */
final class Humps {
  private Humps() {}

  /** The end of the word that begins at an index. */
  static int end(String text, int start, int limit) {
    int at = start + 1;
    while (at < limit && !beginsWord(text, at, limit)) {
      at++;
    }
    return at;
  }

  // A capital begins a word after a small letter, and before one if a capital precedes it.
  private static boolean beginsWord(String text, int at, int limit) {
    if (!Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean small = at + 1 < limit && Character.isLowerCase(text.charAt(at + 1));
    return Character.isLowerCase(before) || (Character.isUpperCase(before) && small);
  }
}
