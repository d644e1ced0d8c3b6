package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.daybook.document.Html;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Entry.Fact;
import org.daybook.site.Entry.Status;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Tag;
import org.daybook.site.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Header attributes, and the diagnostics for wrong ones. */
class HeaderTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "0000-01-01", "+12026-01-01"})
  void aYearThatNoFeedCanNameIsReported(String date) {
    content.write("notes/a.adoc", "= A\n:page-date: " + date + "\n");

    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .startsWith("notes/a.adoc:2: error: ");
  }

  @Test
  void theHeaderIsTheMetadata() {
    content.write(
        "notes/queues.adoc",
        """
        = Queues & `latency`
        Ada Lane; Bo Ray
        :page-date: 2026-03-01
        :page-updated: 2026-04-02T08:30+02:00
        :description: What a queue hides, & what it shows.
        :page-tags: Kafka, C++
        :keywords: kafka, jvm
        :page-status: Draft topic
        :page-id: https://old.example.com/queues
        :page-order: 7
        :lang: de-CH

        Text.
        """);

    Entry entry = content.entry("notes/queues/");

    assertThat(entry.title()).isEqualTo(new Html("Queues &amp; <code>latency</code>"));
    assertThat(entry.authors()).containsExactly(new Author("Ada Lane"), new Author("Bo Ray"));
    assertThat(entry.published()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(entry.updated()).isEqualTo(OffsetDateTime.parse("2026-04-02T08:30:00+02:00"));
    assertThat(entry.summary().text()).isEqualTo("What a queue hides, & what it shows.");
    assertThat(entry.tags()).containsExactly(Tag.of("Kafka"), Tag.of("C++"), Tag.of("jvm"));
    assertThat(entry.status()).isEqualTo(new Status("Draft topic"));
    assertThat(entry.id()).isEqualTo("https://old.example.com/queues");
    assertThat(entry.order()).isEqualTo(7);
    assertThat(entry.page().language()).isEqualTo(Locale.forLanguageTag("de-CH"));
    assertThat(entry.visibility())
        .isEqualTo(new Visibility(false, false, entry.published().toInstant(), null));
  }

  @Test
  void whatTheHeaderLeavesOutComesFromTheSite() {
    content.write("notes/queues.adoc", "= Queues\n:page-date: 2026-03-01\n\nFirst paragraph.\n");

    Entry entry = content.entry("notes/queues/");

    assertThat(entry.authors()).containsExactly(new Author("The Editors"));
    assertThat(entry.updated()).isEqualTo(entry.published());
    assertThat(entry.summary().text()).isEqualTo("First paragraph.");
    assertThat(entry.id()).isEqualTo("tag:notes.example.org,2026:notes/queues/");
    assertThat(entry.page().language()).isEqualTo(Locale.ENGLISH);
    assertThat(entry.status()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "queues | :page-date: 2026-03-01 | 2026-03-01T00:00Z | 2026-03-01T00:00Z",
        "queues | :page-date: 2026-03-01 18:30 | 2026-03-01T18:30Z | 2026-03-01T18:30Z",
        "queues | :page-date: 2026-03-01T18:30:05-05:00 | 2026-03-01T18:30:05-05:00 |"
            + " 2026-03-01T18:30:05-05:00",
        "queues | :revdate: 2026-03-02 | 2026-03-02T00:00Z | 2026-03-02T00:00Z",
        "2026-03-03-queues | :lang: en | 2026-03-03T00:00Z | 2026-03-03T00:00Z",
        "2026-03-03-queues | :page-date: 2026-03-01 | 2026-03-01T00:00Z | 2026-03-01T00:00Z",
      })
  void theDateIsWhereverTheAuthorPutIt(String name, String line, String published, String updated) {
    content.write("notes/" + name + ".adoc", "= Queues\n" + line + "\n\nText.\n");

    Entry entry = content.entry("notes/queues/");

    assertThat(entry.published()).isEqualTo(OffsetDateTime.parse(published));
    assertThat(entry.updated()).isEqualTo(OffsetDateTime.parse(updated));
  }

  @Test
  void besideThePublicationDateTheRevisionDateIsWhenItWasUpdated() {
    content.write(
        "notes/queues.adoc",
        "= Queues\nAda Lane\nv2, 2026-04-02\n:page-date: 2026-03-01\n\nText.\n");

    Entry entry = content.entry("notes/queues/");

    assertThat(entry.published()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(entry.updated()).isEqualTo("2026-04-02T00:00:00Z");
  }

  @Test
  void withoutAnyDateTheFileSTimeIsTakenWithAWarning() throws Exception {
    content.write("notes/queues.adoc", "= Queues\n\nText.\n");
    Instant time = Instant.parse("2026-01-05T06:07:08Z");
    Files.setLastModifiedTime(content.folder().resolve("notes/queues.adoc"), FileTime.from(time));

    assertThat(content.entry("notes/queues/").published().toInstant()).isEqualTo(time);
    assertThat(content.diagnostics())
        .containsExactly(
            "notes/queues.adoc:1: warning: has no date, so the file's own is taken:"
                + " add a line such as :page-date: 2026-01-31,"
                + " or :page-dates: none to the index of a section without dates");
  }

  @Test
  void everyMistakeIsNamedAtItsLine() {
    content.write(
        "notes/queues.adoc",
        """
        = Queues
        :page-date: 2026-13-45
        :page-slug: Queues and more
        :page-order: first
        :lang: deutsch

        Text.
        """);

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/queues.adoc:2: error: page-date must be a date that exists, such as 2026-01-31"
                + " or 2026-01-31T09:00+01:00, not \"2026-13-45\"",
            "notes/queues.adoc:3: error: page-slug must be lower-case letters, digits and"
                + " . _ ~ -, not \"Queues and more\"",
            "notes/queues.adoc:4: error: page-order must be a whole number, not \"first\"",
            "notes/queues.adoc:5: error: lang must be a language tag, such as en or de-CH,"
                + " not \"deutsch\"");
    assertThat(content.publish().site().newest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "many"})
  void aLengthThatNoFeedCanHaveIsReported(String length) {
    content.write("index.adoc", "= Site\n:page-id: tag:e.org,2026:\n:page-feed-entries: " + length);

    assertThat(content.diagnostics())
        .containsExactly(
            "index.adoc:3: error: page-feed-entries must be a whole number from 1 to 200, not \""
                + length
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "00", "201", "-1", "5.5", "all"})
  void aLengthThatNoPageOfAListCanHaveIsReported(String length) {
    content.write("index.adoc", "= Site\n:page-id: tag:e.org,2026:\n:page-per-page: " + length);
    content.write("notes/index.adoc", "= Notes\n:page-per-page: " + length);

    assertThat(content.diagnostics())
        .containsExactly(
            "index.adoc:3: error: page-per-page must be a whole number from 1 to 200, not \""
                + length
                + "\"",
            "notes/index.adoc:2: error: page-per-page must be a whole number from 1 to 200, not \""
                + length
                + "\"");
  }

  @Test
  void aSectionHasItsOwnLengthOfPagesOrTheSites() {
    content.write("index.adoc", "= Site\n:page-id: tag:e.org,2026:\n:page-per-page: 200\n");
    content.write("notes/index.adoc", "= Notes\n:page-per-page: 1\n");
    content.write("projects/index.adoc", "= Projects\n");

    Site site = content.publish().site();

    assertThat(site.info().perPage()).isEqualTo(200);
    assertThat(site.section(new SitePath("notes/"))).map(Section::perPage).contains(1);
    assertThat(site.section(new SitePath("projects/"))).map(Section::perPage).contains(200);
  }

  @Test
  void aMistakeInTheHeaderOfASectionIsReportedAndCostsItsOptions() {
    content.write("notes/index.adoc", "= Notes\n:page-date: 2026-02-30\n:page-layout: board\n");
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/index.adoc:2: error: page-date must be a date that exists, such as 2026-01-31"
                + " or 2026-01-31T09:00+01:00, not \"2026-02-30\"");
    assertThat(content.publish().site().sections())
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.layout()).isEqualTo(Layout.LIST);
              assertThat(section.entries()).hasSize(1);
            });
  }

  @Test
  void anEntryNeedsATitle() {
    content.write("notes/queues.adoc", ":page-date: 2026-03-01\n\nText.\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/queues.adoc:1: error: title is missing:"
                + " begin the file with \"= \" and a title");
  }

  @Test
  void aStatusIsOneOfTheSections() {
    content.write("notes/index.adoc", "= Notes\n:page-statuses: Draft topic, Active\n");
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n:page-status: Active\n");
    content.write("notes/b.adoc", "= B\n:page-date: 2026-03-01\n:page-status: Actve\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/b.adoc:3: warning: page-status must be one of its section's page-statuses"
                + " (Draft topic, Active), not \"Actve\"");
    assertThat(content.entry("notes/b/").status()).isEqualTo(new Status("Actve"));
  }

  @Test
  void projectsHaveFacts() {
    content.write(
        "projects/volga.adoc",
        """
        = Volga
        :page-date: 2026-03-01
        :page-repository: https://git.example.org/volga
        :page-homepage: javascript:alert(1)
        :page-built-with: Rust
        :page-license: Apache-2.0
        """);

    assertThat(content.entry("projects/volga/").facts())
        .containsExactly(
            new Fact("Repository", "https://git.example.org/volga", true),
            new Fact("Homepage", "javascript:alert(1)", false),
            new Fact("Built with", "Rust", false),
            new Fact("Licence", "Apache-2.0", false));
  }
}
