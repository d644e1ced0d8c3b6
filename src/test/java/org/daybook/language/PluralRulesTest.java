package org.daybook.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PluralRulesTest {
  @ParameterizedTest
  @MethodSource("languages")
  void numbersUpTo10000HaveTheCategoriesOfTheUnicodeCldr(Locale language) {
    var rules = com.ibm.icu.text.PluralRules.forLocale(ULocale.forLocale(language));
    List<String> expected = numbers().mapToObj(rules::select).toList();

    assertThat(numbers().mapToObj(number -> PluralRules.category(number, language)))
        .containsExactlyElementsOf(expected);
  }

  private static IntStream numbers() {
    return IntStream.rangeClosed(0, 10_000);
  }

  static Stream<Locale> languages() {
    return Suffixes.ALL.stream().map(name -> Locale.forLanguageTag(name.replace('_', '-')));
  }
}
