package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For a file with an error stands its last good version, whatever kind of page it is. */
class LastGoodTest {
  private static final String NOTE = "notes/a.adoc";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @BeforeEach
  void allIsWell() {
    content.write("notes/index.adoc", "= All notes\n:page-layout: cards\n\nAn introduction.\n");
    content.write("about.adoc", "= About us\n:page-slug: us\n\nText.\n");
    content.write(NOTE, "= A\n:page-date: 2026-03-01\n\nText.\n");
    assertThat(content.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "':page-id: urn:x:\n\nText.' | 1: error: title is missing",
        "'= Other\n:page-id: notes.example.org' | 2: error: page-id must be",
        "'= Other\n:lang: deutsch' | 2: error: lang must be",
        "'---\ntitle: [\n---\n= Other' | 3: error: the front matter cannot be read as YAML",
        "'= Other\n\n\u00e9' | 3: error: is not UTF-8"
      })
  void aBrokenHomeCostsNeitherTitleNorFeedIds(String broken, String problem) {
    Site before = content.publish().site();

    write("index.adoc", broken);

    assertSame(before, problem);
    content.restart();
    assertSame(before, problem);
  }

  private static void assertSame(Site before, String problem) {
    Site site = content.publish().site();
    assertThat(site.info()).isEqualTo(before.info());
    assertThat(site.fingerprint()).isEqualTo(before.fingerprint());
    assertThat(content.entry("notes/a/").id()).isEqualTo("tag:notes.example.org,2026:notes/a/");
    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .startsWith("index.adoc:" + problem);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBrokenSectionKeepsItsLayoutTitleAndText(boolean restart) {
    content.write("notes/index.adoc", "= Notes\n:page-layout: grid\n\nAnother.\n");
    if (restart) {
      content.restart();
    }

    Section section = content.publish().site().section(new SitePath("notes/")).orElseThrow();
    assertThat(section.layout()).isEqualTo(Layout.CARDS);
    assertThat(section.title().text()).isEqualTo("All notes");
    assertThat(section.page().text().page().markup()).contains("An introduction.");
    assertThat(content.diagnostics())
        .containsExactly(
            "notes/index.adoc:2: error: page-layout must be list, cards, board or tree, not \"grid\"");
  }

  @ParameterizedTest
  @CsvSource({"about.adoc, us/, false", "about.adoc, us/, true", "notes/a.adoc, notes/a/, true"})
  void aBrokenPageStaysWhereItWas(String source, String path, boolean restart) {
    content.write(source, ":page-slug: elsewhere\n\nWithout a title.\n");
    if (restart) {
      content.restart();
    }

    Site site = content.publish().site();
    assertThat(site.links().pageFrom(source).orElseThrow().path()).isEqualTo(new SitePath(path));
    assertThat(content.diagnostics()).singleElement().asString().startsWith(source + ":1: error: ");
  }

  @Test
  void aFileThatCannotBeReadIsNotGone() throws IOException {
    Path note = content.folder().resolve(NOTE);
    Path decomposed = content.folder().resolve("notes/e\u0301.adoc");
    Files.copy(note, decomposed);
    assertThat(content.publish().site().newest()).hasSize(2);

    Files.copy(note, content.folder().resolve("notes/\u00e9.adoc"));
    content.restart();

    assertThat(content.publish().site().newest()).hasSize(2);
    assertThat(content.diagnostics())
        .containsExactly(
            "notes/e\u0301.adoc:1: error: cannot be read: another file has this name in another form of Unicode: rename one of them");
  }

  @Test
  void whatIsGoodTakesThePlaceOfWhatWas() {
    content.write(NOTE, ":page-slug: a\n\nWithout a title.\n");
    content.write("notes/b.adoc", "= B\n:page-date: 2026-03-02\n:page-slug: a\n");

    assertThat(content.entry("notes/a/").page().source()).isEqualTo("notes/b.adoc");
    assertThat(content.publish().site().newest()).hasSize(1);
  }

  @Test
  void whatIsRemovedOrMendedHasNoStandIn() throws IOException {
    content.write(NOTE, "Without a title.\n");
    content.publish();
    content.write(NOTE, "= Mended\n:page-date: 2026-03-01\n");
    assertThat(content.entry("notes/a/").title().text()).isEqualTo("Mended");

    content.remove(NOTE);
    content.publish();
    content.write(NOTE, "Without a title.\n");
    assertThat(content.publish().site().newest()).isEmpty();
  }

  @Test
  void aHomeAndASectionThatAreRemovedLeaveNothingBehind() throws IOException {
    content.remove("index.adoc");
    content.remove("notes/index.adoc");

    Site site = content.publish().site();
    assertThat(site.info().title().text()).isEqualTo("Daybook");
    assertThat(site.home().title().text()).isEqualTo("Daybook");
    assertThat(site.sections().get(0).title().text()).isEqualTo("Notes");
    assertThat(site.sections().get(0).layout()).isEqualTo(Layout.LIST);
  }

  @Test
  void aLastGoodTextIsStoredForAsLongAsTheFileIsBroken() {
    content.write(NOTE, "= A\n:page-date: 2026-99-99\n\nOther text.\n");
    content.publish();
    Instant start = Instant.now();
    for (int day = 0; day <= 60; day += 6) {
      content.publisher().tidy(start.plus(Duration.ofDays(day)));
    }

    assertThat(text()).contains("Text.").doesNotContain("Other");
    content.restart();
    content.publish();
    content.publisher().tidy(start.plus(Duration.ofDays(90)));
    assertThat(text()).contains("Text.").doesNotContain("Other");
  }

  @Test
  void aTextThatIsReplacedIsSweptAfterAWeek() throws IOException {
    content.write(NOTE, "= A\n:page-date: 2026-03-01\n\nReplaced.\n");
    String digest = content.entry("notes/a/").text().digest();
    content.write(NOTE, "= A\n:page-date: 2026-03-01\n\nOther text.\n");
    content.publish();

    assertThat(stored(digest)).hasSize(3);
    content.publisher().tidy(Instant.now().plus(Duration.ofDays(8)));
    assertThat(stored(digest)).isEmpty();
  }

  private static String text() {
    return content.entry("notes/a/").text().page().markup();
  }

  private static List<Path> stored(String digest) throws IOException {
    try (Stream<Path> files = Files.list(content.store().resolve(digest.substring(0, 2)))) {
      String name = digest.substring(2);
      return files.filter(file -> file.getFileName().toString().startsWith(name)).toList();
    }
  }

  private void write(String path, String text) {
    try {
      // U+00E9 as ISO 8859-1 has it is no UTF-8.
      Files.write(content.folder().resolve(path), text.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
