package org.daybook.bench;

import java.util.Random;

/** Words as fingers miss them: one letter too many, too few, wrong, or before its neighbour. */
final class Typos {
  private static final int WAYS = 4;

  private Typos() {}

  /** The word with one fault behind its first letter. */
  static String of(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    char letter = (char) ('a' + random.nextInt('z' - 'a' + 1));
    return switch (random.nextInt(WAYS)) {
      case 0 -> before + after;
      case 1 -> before + letter + word.substring(at);
      case 2 -> before + letter + after;
      default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }
}
