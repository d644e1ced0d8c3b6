package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.daybook.document.Html;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.site.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML above the text, as notes that come from other tools have it. */
class FrontMatterTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  void frontMatterIsAHeader() {
    content.write(
        "notes/q.adoc",
        """
        ---
        title: "Queues & <latency>"
        date: 2026-03-01
        lastmod: 2026-04-02T08:30:00+02:00
        tags: [Kafka, C++]
        description: >
          What a queue hides,
          & what it shows.
        slug: queues
        aliases:
          - /old/queues/
          - /older/queues/
        author: Ada Lane
        page-order: 7
        ---

        Text.
        """);

    Entry entry = content.entry("notes/queues/");

    assertThat(content.diagnostics()).isEmpty();
    assertThat(entry.title()).isEqualTo(new Html("Queues &amp; &lt;latency&gt;"));
    assertThat(entry.published()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(entry.updated()).isEqualTo(OffsetDateTime.parse("2026-04-02T08:30:00+02:00"));
    assertThat(entry.tags()).containsExactly(Tag.of("Kafka"), Tag.of("C++"));
    assertThat(entry.summary().text()).isEqualTo("What a queue hides, & what it shows.");
    assertThat(entry.aliases())
        .containsExactly(new SitePath("old/queues/"), new SitePath("older/queues/"));
    assertThat(entry.authors()).containsExactly(new Author("Ada Lane"));
    assertThat(entry.order()).isEqualTo(7);
    assertThat(entry.text().page().text().strip()).isEqualTo("Text.");
  }

  @Test
  void theHeaderHasTheLastWord() {
    content.write(
        "notes/queues.adoc",
        """
        ---
        title: Rows
        date: 2026-03-01
        tags: [kafka]
        ---
        = Queues
        :page-date: 2026-05-16

        See {page-tags} and {page-date}.
        """);

    Entry entry = content.entry("notes/queues/");

    assertThat(entry.title()).isEqualTo(Html.of("Queues"));
    assertThat(entry.published()).isEqualTo("2026-05-16T00:00:00Z");
    assertThat(entry.tags()).containsExactly(Tag.of("kafka"));
    assertThat(entry.text().page().markup()).contains("See kafka and 2026-05-16.");
  }

  @Test
  void whatOtherToolsKeepBelowAKeyOfTheirOwnCountsToo() {
    content.write(
        "notes/queues.adoc",
        """
        ---
        title: Queues
        date: 2026-03-01
        taxonomies:
          tags: [kafka]
        extra:
          date: 1999-01-01
          status: Active
        ---
        Text about {page-status} things.
        """);

    Entry entry = content.entry("notes/queues/");

    assertThat(entry.published()).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(entry.tags()).containsExactly(Tag.of("kafka"));
    assertThat(entry.text().page().markup()).contains("Text about Active things.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "yes", ""})
  void aDraftIsOne(String draft) {
    content.write("notes/a.adoc", "---\ntitle: A\ndate: 2026-03-01\ndraft: " + draft + "\n---\n");

    assertThat(content.diagnostics()).isEmpty();
    assertThat(content.entry("notes/a/").visibility().draft()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "False", "no"})
  void whatIsNoDraftIsPublished(String draft) {
    content.write("notes/a.adoc", "---\ntitle: A\ndate: 2026-03-01\ndraft: " + draft + "\n---\n");

    assertThat(content.entry("notes/a/").visibility().draft()).isFalse();
  }

  @Test
  void aMistakeIsNamedAtItsLine() {
    content.write("notes/a.adoc", "---\ntitle: A\ntags: [a, b\n---\n\nText.\n");
    content.write("notes/b.adoc", "---\ntitle: B\ndate: 2026-13-45\n---\n\nText.\n");
    content.write("notes/c.adoc", "---\ntitle: C\ntitle: D\n---\n");
    content.write("notes/d.adoc", "---\njust text\n---\n");
    content.write("notes/e.adoc", "---\na: " + "[".repeat(100_000) + "\n---\n");

    assertThat(content.diagnostics())
        .anySatisfy(problem -> assertThat(problem).startsWith("notes/a.adoc:4: error: "))
        .anySatisfy(problem -> assertThat(problem).startsWith("notes/b.adoc:3: error: page-date "))
        .anySatisfy(problem -> assertThat(problem).startsWith("notes/c.adoc:3: error: "))
        .anySatisfy(problem -> assertThat(problem).startsWith("notes/d.adoc:2: error: "))
        .anySatisfy(problem -> assertThat(problem).startsWith("notes/e.adoc:"))
        .hasSize(5);
  }

  @Test
  void allOtherLinesKeepTheirNumbers() {
    content.write(
        "notes/a.adoc",
        "---\r\ntitle: A\r\ndate: 2026-03-01\r\n---\r\n\r\nSee <<nothing>>.\r\n\r\n"
            + "xref:gone.adoc[]\r\n\r\ninclude::gone.txt[]\r\n");

    assertThat(content.diagnostics())
        .extracting(problem -> problem.replaceFirst("warning: .*", ""))
        .containsExactly("notes/a.adoc:6: ", "notes/a.adoc:8: ", "notes/a.adoc:10: ");
  }

  @Test
  void aTagMakesNoObject() {
    content.write(
        "notes/a.adoc",
        "---\ntitle: A\ndate: 2026-03-01\nx: !!java.net.URL [http://localhost/]\n---\n\n{page-x}\n");

    assertThat(content.diagnostics())
        .hasSize(1)
        .allMatch(p -> p.startsWith("notes/a.adoc:4: error: "));
  }

  @Test
  void aKeyThatContainsItselfIsNoTrap() {
    content.write(
        "notes/a.adoc", "---\ntitle: A\ndate: 2026-03-01\nx: &x [*x, b]\ny: &y {y: *y}\n---\n");

    assertThat(content.entry("notes/a/").title()).isEqualTo(Html.of("A"));
  }

  @Test
  void frontMatterNeedsASecondFence() {
    content.write("notes/a.adoc", "---\ntitle: A\n\nText.\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:1: error: has front matter without an end: write a line of --- below its"
                + " last key");
  }
}
