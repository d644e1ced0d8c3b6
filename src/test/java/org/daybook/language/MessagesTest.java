package org.daybook.language;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final Map<String, Map<String, String>> BUNDLED = MessageFile.bundled();
  private static final Map<String, String> ENGLISH = BUNDLED.getOrDefault("en", Map.of());

  // Forms for one number may spell it out; millions are no numbers of entries.
  private static final Set<String> SPELLED_OUT = Set.of("zero", "one", "two");

  @ParameterizedTest
  @CsvSource({
    "de, en, Suche",
    "de-AT, en, Suche",
    "zh, en, 搜索",
    "zh-CN, en, 搜索",
    "zh-SG, en, 搜索",
    "zh-Hans-TW, en, 搜索",
    "zh-TW, en, 搜尋",
    "zh-HK, en, 搜尋",
    "zh-Hant, en, 搜尋",
    "he, en, חיפוש",
    "nl, de, Suche",
    "nl, nl, Search"
  })
  void readersGetTheWordsOfTheTextsLanguageElseOfTheSites(
      Locale text, Locale site, String expected) {
    assertThat(Translations.STANDARD.messages(text, site).text("search")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 1    | 1 result
          en | 1234 | 1,234 results
          de | 1234 | 1.234 Treffer
          pl | 3    | 3 wyniki
          pl | 25   | 25 wyników
          ru | 21   | 21 результат
          ar | 2    | نتيجتان
          ar | 7    | ٧ نتائج
          he | 2    | שתי תוצאות
          ja | 1    | 1件の結果
          """)
  void textsWithNumbersHaveTheFormOfTheNumber(Locale language, int number, String expected) {
    Messages messages = Translations.STANDARD.messages(language, language);

    assertThat(messages.text("search.results", number)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasEveryText(String language) {
    assertThat(names(BUNDLED.getOrDefault(language, Map.of()).keySet()))
        .isEqualTo(names(ENGLISH.keySet()));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void textsWithNumbersHaveAFormForEveryCategory(String language) {
    Set<String> keys = BUNDLED.getOrDefault(language, Map.of()).keySet();
    var rules = com.ibm.icu.text.PluralRules.forLocale(new ULocale(language));
    Set<String> categories =
        Stream.iterate(0, number -> number + 1).limit(10_000).map(rules::select).collect(toSet());

    assertThat(forms(ENGLISH.keySet())).isNotEmpty();
    for (String name : forms(ENGLISH.keySet())) {
      assertThat(keys.stream().filter(key -> key.startsWith(name + ".")))
          .containsExactlyInAnyOrderElementsOf(
              categories.stream().map(category -> name + "." + category).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextHasThePlaceholdersOfTheEnglishOne(String language) {
    BUNDLED
        .getOrDefault(language, Map.of())
        .forEach(
            (key, text) -> {
              boolean spelledOut = SPELLED_OUT.contains(key.replaceAll(".*\\.", ""));
              String english = ENGLISH.getOrDefault(key, ENGLISH.get(name(key) + ".other"));
              if (!spelledOut || text.contains("{")) {
                assertThat(MessageCheck.placeholders(text))
                    .as(key)
                    .isEqualTo(MessageCheck.placeholders(english));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTextBeginsOrEndsWithABlank(String language) {
    assertThat(BUNDLED.getOrDefault(language, Map.of()).values())
        .allSatisfy(text -> assertThat(text).isEqualTo(text.strip()).isNotEmpty());
  }

  @Test
  void frenchPunctuationNeverBeginsALine() {
    assertThat(BUNDLED.getOrDefault("fr", Map.of()).values())
        .noneMatch(text -> text.matches(".* [;:!?»].*|.*« .*"))
        .anyMatch(text -> text.contains("\u00a0:"));
  }

  private static Set<String> names(Set<String> keys) {
    return keys.stream().map(MessagesTest::name).collect(toCollection(TreeSet::new));
  }

  private static Set<String> forms(Set<String> keys) {
    return keys.stream()
        .flatMap(key -> MessageCheck.FORM.matcher(key).results())
        .map((MatchResult form) -> form.group(1))
        .collect(toSet());
  }

  private static String name(String key) {
    return MessageCheck.FORM.matcher(key).replaceAll("$1");
  }

  static Stream<String> languages() {
    return Suffixes.ALL.stream();
  }
}
