package org.daybook.language;

import java.util.Locale;
import java.util.Set;

/** The direction in which a language is written. */
public enum Direction {
  /** From left to right. */
  LTR,
  /** From right to left. */
  RTL;

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa");
  private static final Set<String> LANGUAGES =
      Set.of("ar", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  /** The direction of a language, in the script that its tag names or else its usual one. */
  public static Direction of(Locale language) {
    boolean rightToLeft =
        language.getScript().isEmpty()
            ? LANGUAGES.contains(language.getLanguage())
            : SCRIPTS.contains(language.getScript());
    return rightToLeft ? RTL : LTR;
  }

  /** The value of a {@code dir} attribute. */
  public String attribute() {
    return name().toLowerCase(Locale.ROOT);
  }
}
