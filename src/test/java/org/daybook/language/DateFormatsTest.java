package org.daybook.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateFormatsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 16);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en      | 16 May 2026     | 16 May      | May 2026       | May    | 2026
          de      | 16. Mai 2026    | 16. Mai     | Mai 2026       | Mai    | 2026
          fr      | 16 mai 2026     | 16 mai      | Mai 2026       | Mai    | 2026
          es      | 16 may 2026     | 16 may      | Mayo de 2026   | Mayo   | 2026
          pt      | 16 de mai. de 2026 | 16 de mai. | Maio de 2026 | Maio   | 2026
          it      | 16 mag 2026     | 16 mag      | Maggio 2026    | Maggio | 2026
          pl      | 16 maj 2026     | 16 maj      | Maj 2026       | Maj    | 2026
          ru      | 16 мая 2026 г.  | 16 мая      | Май 2026 г.    | Май    | 2026
          zh      | 2026年5月16日   | 5月16日     | 2026年5月      | 五月   | 2026年
          zh-Hant | 2026年5月16日   | 5月16日     | 2026年5月      | 5月    | 2026年
          ja      | 2026年5月16日   | 5月16日     | 2026年5月      | 5月    | 2026年
          ko      | 2026년 5월 16일 | 5월 16일    | 2026년 5월     | 5월    | 2026년
          ar      | ١٦ مايو ٢٠٢٦    | ١٦ مايو     | مايو ٢٠٢٦      | مايو   | ٢٠٢٦
          ar-MA   | 16 ماي 2026     | 16 ماي      | ماي 2026       | ماي    | 2026
          he      | 16 במאי 2026    | 16 במאי     | מאי 2026       | מאי    | 2026
          """)
  void datesAreWrittenAsReadersExpectThem(
      Locale language, String date, String day, String month, String name, String year) {
    DateFormats dates = messages(language).dates();

    assertThat(dates.date(DAY)).isEqualTo(date);
    assertThat(dates.day(DAY)).isEqualTo(day);
    assertThat(dates.month(DAY)).isEqualTo(month);
    assertThat(dates.monthName(DAY)).isEqualTo(name);
    assertThat(dates.year(DAY)).isEqualTo(year);
  }

  /** English lists have the day before the month, whatever country they are read in. */
  @ParameterizedTest
  @MethodSource("others")
  void patternsAreThoseOfTheUnicodeCldr(Locale language) {
    var cldr = DateTimePatternGenerator.getInstance(ULocale.forLocale(language));

    Map.of("date", "yMMMd", "date.day", "MMMd", "date.month", "yMMMM", "date.year", "y")
        .forEach(
            (key, skeleton) ->
                assertThat(messages(language).pattern(key).replace("uuuu", "y").replace('L', 'M'))
                    .as(key)
                    .isEqualTo(cldr.getBestPattern(skeleton).replace('L', 'M')));
  }

  @Test
  void machinesOwnLocaleDoesNotMatter() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);

      assertThat(messages(Locale.GERMAN).dates().date(DAY)).isEqualTo("16. Mai 2026");
      assertThat(messages(Locale.GERMAN).number(12_345)).isEqualTo("12.345");
      assertThat(messages(Locale.forLanguageTag("nl")).text("search")).isEqualTo("Search");
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static Messages messages(Locale language) {
    return Translations.STANDARD.messages(language, Locale.ENGLISH);
  }

  static Stream<Locale> others() {
    return PluralRulesTest.languages().filter(language -> !language.equals(Locale.ENGLISH));
  }
}
