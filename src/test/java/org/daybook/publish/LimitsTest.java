package org.daybook.publish;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daybook.site.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that is too long costs its file the edit: the last good version stays, with the rest. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LimitsTest {
  private static final String DATE = ":page-date: 2026-03-01\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @BeforeEach
  void writeGoodNotes() {
    content.write("notes/good.adoc", "= Good\n" + DATE + "\nText.\n");
    content.write("notes/odd.adoc", "= Before\n" + DATE + "\nText.\n");
    content.publish();
  }

  @AfterEach
  void goodNoteIsPublished() {
    assertThat(content.entry("notes/good/").title().text()).isEqualTo("Good");
  }

  @ParameterizedTest
  @CsvSource({
    "description, 10000",
    "lang, 35",
    "page-slug, 200",
    "page-id, 1000",
    "page-status, 200",
    "page-series, 200",
    "page-owner, 200",
    "copyright, 1000",
    "page-license, 1000",
    "page-tags, 100",
    "keywords, 100",
    "page-aliases, 1000",
    "author, 200"
  })
  void valueThatIsTooLong(String name, int limit) {
    String line = ":" + name + ": ";
    content.write("notes/odd.adoc", "= After\n" + DATE + line + "a".repeat(limit + 1) + "\n");
    assertThat(content.diagnostics())
        .anyMatch(
            found ->
                found.startsWith(
                    "notes/odd.adoc:3: error: %s must have at most %d characters"
                        .formatted(name, limit)));
    assertThat(content.entry("notes/odd/").title().text()).isEqualTo("Before");

    content.write("notes/odd.adoc", "= After\n" + DATE + line + "a".repeat(600_000) + "\n");
    assertThat(content.diagnostics())
        .anyMatch(
            found ->
                found.startsWith(
                    "notes/odd.adoc:3: error: %s must have at most %d characters"
                        .formatted(name, limit)));
    assertThat(content.entry("notes/odd/").title().text()).isEqualTo("Before");
  }

  @ParameterizedTest
  @CsvSource({"page-tags, ','", "keywords, ','", "page-aliases, ','", "authors, ;"})
  void listThatIsTooLong(String name, String separator) {
    String values =
        IntStream.range(0, 101).mapToObj(i -> "a" + i).collect(joining(separator + " "));
    content.write("notes/odd.adoc", "= After\n" + DATE + ":" + name + ": " + values + "\n");

    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .startsWith("notes/odd.adoc:3: error: " + name.replace("authors", "author"))
        .endsWith(" must have at most 100 values");
    assertThat(content.entry("notes/odd/").title().text()).isEqualTo("Before");
  }

  @Test
  void titleThatIsTooLong() {
    content.write("notes/odd.adoc", "= " + "a ".repeat(501) + "\n" + DATE);

    assertThat(content.diagnostics())
        .containsExactly("notes/odd.adoc:1: error: title must have at most 1000 characters");
    assertThat(content.entry("notes/odd/").title().text()).isEqualTo("Before");
  }

  @ParameterizedTest
  @CsvSource({"page-statuses, 200", "page-frame, 1000", "description, 10000"})
  void optionOfASectionThatIsTooLong(String name, int limit) {
    content.write("notes/index.adoc", "= Notes\n:" + name + ": " + "a".repeat(limit + 1) + "\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/index.adoc:2: error: " + name + " must have at most " + limit + " characters");
  }

  @ParameterizedTest
  @CsvSource({"page-subtitle, 1000", "page-navigation, 1000", "author, 200", "page-license, 1000"})
  void optionOfTheSiteThatIsTooLong(String name, int limit) {
    content.write(
        "index.adoc",
        "= Site\n:page-id: tag:notes.example.org,2026:\n:" + name + ": " + "a".repeat(limit + 1));

    assertThat(content.diagnostics())
        .contains("index.adoc:3: error: " + name + " must have at most " + limit + " characters");
  }

  @Test
  void attributesForTheTextAloneMayBeLong() {
    String parts =
        IntStream.range(0, 300)
            .mapToObj(i -> ":x" + i + ": " + "a ".repeat(999))
            .collect(joining("\n"));
    content.write("notes/odd.adoc", "= After\n" + DATE + parts + "\n:y: end\n\n{x299}{y}\n");
    Entry entry = content.entry("notes/odd/");

    assertThat(entry.title().text()).isEqualTo("After");
    assertThat(entry.text().page().markup()).contains("a aend");
    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .matches(
            "notes/odd.adoc:\\d+: warning: attributes have more than 250,000 characters in all,"
                + " so x\\d+ and \\d+ more can be used in the text only: shorten them");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "== H%s                          | 10,001 | has more than 10,000 headings; split it",
        "xref:n%s.adoc[]                 | 10,001 | has more than 10,000 links to different pages;"
            + " split it",
        "image::n%s.png[]                | 10,001 | has more than 10,000 different images and"
            + " files; split it",
        "'Sentence %s of xref:good.adoc[g].' | 10,001 | has more than 10,000 sentences with links"
            + " to pages; split it"
      })
  void textWithTooManyParts(String part, String count, String message) {
    int parts = Integer.parseInt(count.replace(",", ""));
    String text =
        IntStream.range(0, parts)
            .mapToObj(i -> part.replace("%s", "" + i))
            .collect(joining("\n\n"));
    content.write("notes/odd.adoc", "= After\n" + DATE + "\n" + text);

    assertThat(content.diagnostics()).containsExactly("notes/odd.adoc:1: error: " + message);
    assertThat(content.entry("notes/odd/").title().text()).isEqualTo("Before");
  }

  @Test
  void textWithTooManyIds() {
    String ids =
        IntStream.range(0, 50_001).mapToObj(i -> "<b id=a" + i + ">x</b>").collect(joining("\n"));
    content.write("notes/odd.adoc", "= After\n" + DATE + "\n++++\n" + ids + "\n++++\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/odd.adoc:1: error: has more than 50,000 ids and numbered lines; split it");
    assertThat(content.entry("notes/odd/").title().text()).isEqualTo("Before");
  }

  @Test
  void warningsBeyondAThousandAreCounted() {
    String links =
        IntStream.range(0, 1_002).mapToObj(i -> "<<none" + i + ">>").collect(joining("\n"));
    content.write("notes/odd.adoc", "= After\n" + DATE + "\n" + links);

    assertThat(content.diagnostics())
        .hasSize(1_001)
        .contains("notes/odd.adoc:1: warning: has 2 more warnings: mend the first ones");
  }

  @Test
  void pageWithTooMuchMarkup() {
    String long100 = "a".repeat(100);
    String folders = (long100 + "/").repeat(20);
    content.write(folders + "odd.adoc", "= Odd\n" + DATE + "\n" + "<<a,x>> ".repeat(20_000));

    assertThat(content.diagnostics())
        .containsExactly(folders + "odd.adoc:1: error: has more than 8 MiB of markup; split it");
  }
}
