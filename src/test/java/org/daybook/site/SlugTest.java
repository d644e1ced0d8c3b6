package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "fuzz-testing", "v1.2_b~c", "ärger", "заметка", "日本語", "2025"})
  void lettersOfAnyScriptDigitsAndFourSignsMakeASlug(String text) {
    assertThat(new Slug(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "A",
        "Ärger",
        "a b",
        "a/b",
        "a\\b",
        "a%b",
        "a;b",
        "a?b",
        "a#b",
        "a:b",
        "a\n",
        ".",
        "..",
        ".hidden",
        "-a",
        "_drafts",
        "~a",
        "a\u0308",
        "\u0308",
        "a\u200bb",
        "\ud800"
      })
  void nothingElseIsASlug(String text) {
    assertThat(Slug.isSlug(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Slug(text))
        .withMessage("not a slug: " + text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          Draft topic          , draft-topic
          C++                  , c-plus-plus
          C#                   , c-sharp
          Ärger                , ärger
          Кириллица            , кириллица
          日本語 テスト         , 日本語-テスト
          What's new?          , what-s-new
          `  --Trimmed--  `    , trimmed
          ..                   , 0
          ../../etc/passwd     , etc-passwd
          _drafts              , drafts
          v1.2                 , v1.2
          ΟΔΟΣ                 , οδος
          İstanbul             , i̇stanbul
          🎉🚀                  , 0
          🎉 Release           , release
          ``                   , 0
          """)
  void slugIsTheNearestToTheText(String text, String slug) {
    assertThat(Slug.from(text)).hasToString(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "C++20, c-plus-plus-20",
    "a+b, a-plus-b",
    "a + b, a-plus-b",
    "F#/C#, f-sharp-c-sharp",
  })
  void spokenSignIsAWordOfItsOwn(String text, String slug) {
    assertThat(Slug.from(text)).hasToString(slug);
  }

  @Test
  void decomposedTextHasTheSlugOfTheComposed() {
    String decomposed = Normalizer.normalize("Ärger in Zürich", Normalizer.Form.NFD);

    assertThat(Slug.from(decomposed)).isEqualTo(Slug.from("Ärger in Zürich"));
  }

  @ParameterizedTest
  @CsvSource({"J\u030c, \u01f0", "H\u0331, \u1e96", "W\u030a, \u1e98"})
  void letterThatComposesInLowerCaseOnlyIsComposed(String text, String slug) {
    assertThat(Slug.from(text)).hasToString(slug);
  }

  @Test
  void longTextHasALongSlug() {
    assertThat(Slug.from("Long story ".repeat(100_000)).value()).hasSize(1_099_999);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BASIC", "Latin", "anything"})
  void everyTextHasASlugThatIsItsOwnSlug(String alphabet) {
    texts(alphabet)
        .forEach(
            text -> {
              Slug slug = Slug.from(text);
              assertThat(Slug.from(slug.value())).isEqualTo(slug);
            });
  }

  /** Always the same ten thousand short texts. */
  private static Stream<String> texts(String alphabet) {
    int bound =
        switch (alphabet) {
          case "BASIC" -> 0x80;
          case "Latin" -> 0x370;
          default -> Character.MAX_CODE_POINT + 1;
        };
    Random random = new Random(7);
    return Stream.generate(() -> text(random, bound)).limit(10_000);
  }

  private static String text(Random random, int bound) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> Character.toString(random.nextInt(bound)))
        .collect(Collectors.joining());
  }
}
