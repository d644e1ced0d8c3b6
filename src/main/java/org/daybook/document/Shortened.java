package org.daybook.document;

/** Texts of limited length. */
public final class Shortened {
  private Shortened() {}

  /** A text as it is or, if it is longer than a limit, its beginning with an ellipsis. */
  public static String at(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    return text.substring(0, end(text, limit)) + "\u2026";
  }

  /** As {@link #at}, but the beginning ends with a word, if it has one that ends. */
  public static String atWord(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int end = text.lastIndexOf(' ', limit - 1);
    return text.substring(0, end > 0 ? end : end(text, limit)).strip() + "\u2026";
  }

  // Half a surrogate pair is no character.
  private static int end(String text, int limit) {
    return Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
  }
}
