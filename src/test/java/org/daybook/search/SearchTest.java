package org.daybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.daybook.search.SearchResult.Match;
import org.daybook.search.query.Facet;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  @TempDir Path folder;
  private SearchedNotes notes;

  @AfterEach
  void close() {
    if (notes != null) {
      notes.close();
    }
  }

  @Test
  void wordsAreFoundInTitleTagsHeadingsProseCodeAndNames() {
    given(
        Note.at("notes/title/").titled("Backpressure"),
        Note.at("notes/tag/").tagged("Backpressure"),
        Note.at("notes/heading/").saying("<h2 id=\"b\">Backpressure</h2><p>So.</p>"),
        Note.at("notes/prose/").saying("<p>We need backpressure here.</p>"),
        Note.at("notes/code/").saying("<pre><code>backpressure = true</code></pre>"),
        Note.at("notes/author/").by("Bea Backpressure"),
        Note.at("notes/summary/").summarised("On backpressure."),
        Note.at("notes/backpressure/"),
        Note.at("notes/none/"));

    assertThat(notes.find("backpressure"))
        .startsWith("notes/title/")
        .endsWith("notes/code/")
        .hasSize(8)
        .doesNotContain("notes/none/");
  }

  @Test
  void everyWordMustBeThere() {
    given(
        Note.at("notes/both/").saying("<p>Queues and channels.</p>"),
        Note.at("notes/one/").saying("<p>Queues alone.</p>"));

    assertThat(notes.find("channels queues")).containsExactly("notes/both/");
  }

  @Test
  void wordsOfPhrasesFollowOneAnother() {
    given(
        Note.at("notes/a/").saying("<p>Delivered exactly once per key.</p>"),
        Note.at("notes/b/").saying("<p>Once they were exactly equal.</p>"));

    assertThat(notes.find("\"exactly once\"")).containsExactly("notes/a/");
  }

  @Test
  void wordWithMinusIsExcluded() {
    given(
        Note.at("notes/a/").saying("<p>Kafka and Pulsar.</p>"),
        Note.at("notes/b/").saying("<p>Kafka alone.</p>"));

    assertThat(notes.find("kafka -pulsar")).containsExactly("notes/b/");
  }

  @ParameterizedTest
  @CsvSource({
    "tag:java, notes/a/",
    "-tag:java queue, notes/b/",
    "author:\"Ada Lovelace\", notes/a/",
    "author:ada, notes/a/",
    "status:draft-topic, notes/b/",
    "status:\"Draft topic\", notes/b/",
    "year:2025, notes/b/",
    "after:2026, notes/a/",
    "before:2026-01 queue, notes/b/",
    "section:notes after:2025-12-31, notes/a/",
  })
  void propertiesFilter(String query, String path) {
    given(
        Note.at("notes/a/").titled("Queue").tagged("Java").by("Ada Lovelace"),
        Note.at("notes/b/")
            .titled("Queue")
            .by("Bob")
            .status("Draft topic")
            .published("2025-12-30T08:00:00Z"));

    assertThat(notes.find(query)).containsExactly(path);
  }

  @Test
  void wordIsLookedForInOneSectionOfTheFrame() {
    String text =
        "<h2 id=\"c\">Context</h2><p>Kafka.</p><h2 id=\"t\">Tradeoffs</h2><p>Latency.</p>";
    notes =
        new SearchedNotes(
            folder,
            Sites.of(
                SectionBuilder.at("systems/")
                    .framed(List.of("Context", "Tradeoffs"))
                    .of(Note.at("systems/a/").saying(text))));

    assertThat(notes.find("in:tradeoffs latency")).containsExactly("systems/a/");
    assertThat(notes.find("in:tradeoffs kafka")).isEmpty();
    assertThat(notes.find("in:context kafka")).containsExactly("systems/a/");
    assertThat(notes.find("in:tradeoffs")).containsExactly("systems/a/");
    assertThat(notes.find("in:tradeoffs \"kafka\"")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CompletableFuture",
    "completablefuture",
    "completable",
    "future",
    "Executors.newFixedThreadPool",
    "newFixedThreadPool",
    "thread",
    "max_pool_size",
    "pool",
    "--dry-run",
    "dry-run",
    "/etc/nginx/nginx.conf",
    "nginx.conf",
    "ORA-00942",
    "00942",
    "C++",
    ".NET",
    "v2.3.1-rc1",
    "E0277",
    "log4j2",
    "10.0.0.0/8"
  })
  void identifiersAreFoundWholeAndInParts(String query) {
    given(
        Note.at("notes/a/")
            .saying(
                "<p>CompletableFuture, Executors.newFixedThreadPool(4), max_pool_size; --dry-run in"
                    + " /etc/nginx/nginx.conf: ORA-00942! C++, .NET v2.3.1-rc1 (E0277) log4j2"
                    + " 10.0.0.0/8</p>"),
        Note.at("notes/b/").saying("<p>C. Net. Dry.</p>"));

    assertThat(notes.find(query)).first().isEqualTo("notes/a/");
  }

  @ParameterizedTest
  @CsvSource({
    "en, The caches were invalidated, invalidating cache",
    "de, Die Häuser der Nachbarn, Haus",
    "fr, Les files d'attente bloquées, bloquer",
    "es, Las colas distribuidas, distribuido",
    "ru, Очереди сообщений, очередь",
    "ja, 分散システムの一貫性について, 一貫性",
    "ja, 分散システムの一貫性について, システム",
    "zh, 我们如何使用消息队列, 消息队列",
    "ko, 메시지 대기열을 사용하는 방법, 대기열",
    "th, ระบบกระจายตัว, กระจาย",
  })
  void wordsAreFoundInOtherFormsOfTheirLanguage(String language, String text, String query) {
    given(
        Note.at("notes/a/").in(Locale.forLanguageTag(language)).saying("<p>" + text + "</p>"),
        Note.at("notes/b/").saying("<p>Something else.</p>"));

    assertThat(notes.find(query)).containsExactly("notes/a/");
  }

  @Test
  void queryOfSignsFindsNothing() {
    given(Note.at("notes/a/"));

    assertThat(notes.find("*** ?? ()")).isEmpty();
    assertThat(notes.searcher().newest(SearchQuery.parse("\"!\""), 9)).isEmpty();
  }

  @Test
  void accentsAndCaseMakeNoDifference() {
    given(Note.at("notes/a/").titled("Résumé of Łódź"));

    assertThat(notes.find("resume lodz")).containsExactly("notes/a/");
    assertThat(notes.find("RE\u0301SUME\u0301")).containsExactly("notes/a/");
  }

  @Test
  void misspeltWordFindsWhatIsMeantAndIsCorrected() {
    given(Note.at("notes/a/").titled("Idempotent consumers"));

    SearchResult result = notes.search("idempotnet consumers");

    assertThat(result.match()).isEqualTo(Match.SIMILAR);
    assertThat(result.hits()).hasSize(1);
    assertThat(result.suggestion()).isEqualTo("idempotent consumers");
  }

  @Test
  void entriesWithMostWordsAreFoundIfNoneHasAll() {
    given(Note.at("notes/a/").titled("Retries with jitter and backoff"));

    SearchResult result = notes.search("retries jitter xylophone");

    assertThat(result.match()).isEqualTo(Match.MOST);
    assertThat(result.hits()).hasSize(1);
  }

  @Test
  void snippetMarksWordsAndLeadsToTheirSection() {
    given(
        Note.at("notes/a/")
            .saying(
                "<p>At the beginning.</p><h2 id=\"limits\">Limits</h2>"
                    + "<p>A bounded queue rejects work.</p>"));

    Snippet snippet = notes.search("queues rejecting").hits().get(0).snippet();

    assertThat(snippet.anchor()).isEqualTo("limits");
    assertThat(snippet.heading()).isEqualTo("Limits");
    assertThat(snippet.runs())
        .filteredOn(Snippet.Run::marked)
        .extracting(Snippet.Run::text)
        .containsExactly("queue", "rejects");
  }

  @Test
  void resultsAreCountedByTheirProperties() {
    given(
        Note.at("notes/a/").titled("Queue").tagged("Java", "Kafka"),
        Note.at("notes/b/").titled("Queue").tagged("Java"),
        Note.at("notes/c/").titled("Other").tagged("Java"));

    assertThat(notes.search("queue").facets().get(Facet.TAG))
        .extracting(FacetCount::label, FacetCount::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Java", 2),
            org.assertj.core.groups.Tuple.tuple("Kafka", 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "-",
        "*",
        "?",
        "tag:",
        "tag:\"",
        "AND",
        "a AND (b OR",
        "[a TO b]",
        "\\",
        "~2",
        "\u0000",
        "\u0001run",
        "title:x",
        "after:9999-99",
        "after:x",
        "-\"a b\"",
        "\ud800",
        "\uffff",
        "a:b:c",
        "in:",
        "in:\"\""
      })
  void everyTextIsAQuery(String query) {
    given(Note.at("notes/a/"));

    assertThat(notes.search(query).query().text()).isEqualTo(query.strip());
  }

  private void given(Note... all) {
    Site site = Sites.of(all);
    notes = new SearchedNotes(folder, site);
  }
}
