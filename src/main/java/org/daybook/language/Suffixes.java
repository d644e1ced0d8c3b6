package org.daybook.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The suffixes of files of messages, each for a language. */
final class Suffixes {
  /** English, whose messages stand in for missing ones. */
  static final String STANDARD = "en";

  /** The suffixes of the archive's files. */
  static final List<String> ALL =
      List.of(
          STANDARD, "ar", "de", "es", "fr", "he", "it", "ja", "ko", "pl", "pt", "ru", "zh",
          "zh_Hant");

  private static final String TRADITIONAL = "Hant";
  private static final Set<String> TRADITIONAL_REGIONS = Set.of("TW", "HK", "MO");

  private Suffixes() {}

  /** The suffix of the messages for readers of a language, which may be missing. */
  static String of(Locale language) {
    String code = language.getLanguage();
    return isTraditionalChinese(language) ? code + "_" + TRADITIONAL : code;
  }

  private static boolean isTraditionalChinese(Locale language) {
    String script = language.getScript();
    return language.getLanguage().equals("zh")
        && (script.equals(TRADITIONAL)
            || (script.isEmpty() && TRADITIONAL_REGIONS.contains(language.getCountry())));
  }
}
