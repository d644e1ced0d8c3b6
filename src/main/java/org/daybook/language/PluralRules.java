package org.daybook.language;

import java.util.Locale;

/**
 * The plural categories of whole numbers below a million, as the Unicode CLDR has them for the
 * languages of the messages.
 */
final class PluralRules {
  private PluralRules() {}

  /** The category of a number: {@code zero}, {@code one}, {@code two}, {@code few}, … */
  static String category(long number, Locale language) {
    return switch (language.getLanguage()) {
      case "zh", "ja", "ko" -> "other";
      case "fr", "pt" -> number <= 1 ? "one" : "other";
      case "pl" -> slavic(number, number == 1);
      case "ru" -> slavic(number, number % 10 == 1 && number % 100 != 11);
      case "ar" -> arabic(number);
      case "he" -> number == 2 ? "two" : singular(number);
      default -> singular(number);
    };
  }

  private static String singular(long number) {
    return number == 1 ? "one" : "other";
  }

  private static String slavic(long number, boolean one) {
    if (one) {
      return "one";
    }
    boolean teen = isBetween(12, number % 100, 14);
    return !teen && isBetween(2, number % 10, 4) ? "few" : "many";
  }

  private static String arabic(long number) {
    if (number <= 2) {
      return number == 0 ? "zero" : number == 1 ? "one" : "two";
    }
    long rest = number % 100;
    return isBetween(3, rest, 10) ? "few" : rest > 10 ? "many" : "other";
  }

  private static boolean isBetween(long first, long number, long last) {
    return first <= number && number <= last;
  }
}
