package org.daybook.publish;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header that is valid YAML or AsciiDoc and means nothing has a plain outcome. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OddHeaderTest {
  private static final Author EDITORS = new Author("The Editors");

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @BeforeEach
  void writeGoodNote() {
    content.write("notes/good.adoc", "= Good\n:page-date: 2026-03-01\n\nText.\n");
  }

  @AfterEach
  void goodNoteIsPublished() {
    assertThat(content.entry("notes/good/").title().text()).isEqualTo("Good");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"\"", "", "{name: Ada}", "[[Ada]]", "' '"})
  void frontMatterWithoutAnAuthorsNameHasTheSitesAuthor(String author) {
    assertThat(entry("author: " + author).authors()).containsExactly(EDITORS);
    assertThat(content.diagnostics())
        .allMatch(
            "notes/odd.adoc:4: warning: author is empty: write a name or remove the line"::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= Odd\n:author: Ada Lee; Bob Ray",
        "= Odd\nAda Lee; Bob Ray",
        "---\ntitle: Odd\nauthor: [Ada Lee, Bob Ray]\n---",
        "= Odd\n:authors: Ada Lee; Bob Ray"
      })
  void authorsAreDividedWhereverTheyAreNamed(String header) {
    content.write("notes/odd.adoc", header + "\n:page-date: 2026-03-02\n\nText.\n");

    assertThat(content.entry("notes/odd/").authors())
        .containsExactly(new Author("Ada Lee"), new Author("Bob Ray"));
  }

  @Test
  void authorOfMarkupAloneIsAnError() {
    content.write("notes/odd.adoc", "= Odd\n:author: pass:[<b></b>]\n\nText.\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/odd.adoc:1: error: cannot be converted, because Asciidoctor fails on its markup:"
                + " look at passthroughs in the header first, then leave out part after part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a: b}", "[[a], {b: c}]", "[]", "''"})
  void tagsThatAreNoTextsAreNone(String tags) {
    assertThat(entry("tags: " + tags).tags()).isEmpty();
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void numbersDatesAndSwitchesAreTextsAsWritten() {
    assertThat(entry("tags: [1, 2.50, 0x1F, 2026-01-31, true, null, .inf, 1e3]").tags())
        .extracting(Tag::label)
        .containsExactly("1", "2.50", "0x1F", "2026-01-31", "true", "null", ".inf", "1e3");
  }

  @Test
  void titleThatIsNoTextIsMissing() {
    content.write("notes/odd.adoc", "---\ntitle: {a: b}\ndate: 2026-03-01\n---\nText.\n");

    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .startsWith("notes/odd.adoc:2: error: title is missing");
  }

  @Test
  void valuesNestedDeeplyAreNotRead() {
    assertThat(entry("x: " + "[".repeat(500) + "]".repeat(500)).title().text()).isEqualTo("Odd");
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void valuesNestedTooDeeplyAreAnError() {
    String front = "x: " + "[".repeat(300_000) + "]".repeat(300_000);
    content.write("notes/odd.adoc", "---\ntitle: Odd\n" + front + "\n---\nText.\n");

    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .matches("notes/odd.adoc:\\d+: error: the front matter cannot be read as YAML: .*");
  }

  @Test
  void aliasesThatMultiplyAreAnError() {
    String levels =
        IntStream.range(1, 30)
            .mapToObj(i -> "x" + i + ": &x" + i + " [" + ("*x" + (i - 1) + ", ").repeat(9) + "]")
            .collect(joining("\n"));
    content.write("notes/odd.adoc", "---\ntitle: Odd\nx0: &x0 [a]\n" + levels + "\n---\nText.\n");

    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .matches("notes/odd.adoc:\\d+: error: the front matter cannot be read as YAML: .*");
  }

  @Test
  void valueThatContainsItselfIsNotRead() {
    assertThat(entry("tags: &t [a, *t]").tags()).containsExactly(Tag.of("a"));
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void keyOfAMegabyteIsNotKept() {
    assertThat(entry("? " + "k".repeat(1 << 20) + "\n: v").title().text()).isEqualTo("Odd");
    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .contains("warning: attributes have more than 250,000 characters in all, so page-kkk");
  }

  private static Entry entry(String line) {
    content.write(
        "notes/odd.adoc", "---\ntitle: Odd\ndate: 2026-03-01\n" + line + "\n---\nText.\n");
    return content.entry("notes/odd/");
  }
}
