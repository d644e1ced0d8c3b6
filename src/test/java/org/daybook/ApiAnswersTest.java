package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.ContractedApi.Answer;
import org.daybook.document.Html;
import org.daybook.document.Rule;
import org.daybook.document.SourceReference;
import org.daybook.document.Text.Citation;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the JSON API are made once, validated and compressed as pages are. */
class ApiAnswersTest {
  private static final List<String> TARGETS =
      List.of(
          "",
          "/site",
          "/sections",
          "/entries",
          "/entries?tag=c-plus-plus&per-page=1",
          "/entries/notes/queues",
          "/entries/notes/stacks",
          "/tags");

  @TempDir Path work;
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicReference<Feeds> published =
      new AtomicReference<>(Sites.feeds(ApiSample.site()));
  private ContractedApi api;

  @BeforeEach
  void start() {
    api = new ContractedApi(published::get, work);
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void anAnswerIsMadeOnceAndA304MakesNothing() {
    publish(counted("a", "A"));

    Answer first = api.get("/entries/notes/a");
    assertThat(api.get("/entries/notes/a").text()).isEqualTo(first.text());
    assertThat(reads).hasValue(1);

    String tag = first.header("ETag");
    try (ContractedApi other = new ContractedApi(published::get, work.resolve("other"))) {
      reads.set(0);
      assertThat(other.get("/entries/notes/a", "If-None-Match", tag).status()).isEqualTo(304);
      assertThat(other.get("/entries/notes/a?source=false", "If-None-Match", tag).status())
          .isEqualTo(304);
    }
    assertThat(reads).hasValue(0);
  }

  @Test
  void anEditOfWhatIsShownChangesTheTagAndNothingElseDoes() {
    Site before = ApiSample.site();
    publish(before);
    Map<String, Answer> known = new HashMap<>();
    TARGETS.forEach(target -> known.put(target, api.get(target)));

    List<Note> edits = new ArrayList<>();
    edits.add(Note.at("notes/queues/").titled("Other"));
    edits.add(Note.at("notes/stacks/").titled("Stacks").tagged("C++", "New"));
    for (Note edit : edits) {
      publish(edit);
      for (String target : TARGETS) {
        Answer now = api.get(target);
        Answer then = known.get(target);
        if (now.status() == 200) {
          assertThat(now.header("ETag").equals(then.header("ETag")))
              .as(target)
              .isEqualTo(now.text().equals(then.text()));
        }
      }
    }
  }

  @Test
  void anEntryHasAnotherTagIfAPageThatItLinksToHasAnotherTitle() {
    publish(link("One"));
    Answer before = api.get("/entries/notes/a");
    publish(link("Two"));
    Answer after = api.get("/entries/notes/a");

    assertThat(before.at("/html")).contains("One");
    assertThat(after.at("/html")).contains("Two");
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
  }

  @Test
  void aListWithAQueryIsNotAnsweredInThePlaceOfAnother() {
    String all = api.get("/entries").text();
    String some = api.get("/entries?tag=latency").text();

    assertThat(api.get("/entries").text()).isEqualTo(all).isNotEqualTo(some);
    assertThat(api.get("/entries?tag=latency").text()).isEqualTo(some);
    assertThat(api.get("/entries?page=1").text()).isEqualTo(all);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/site",
        "/entries",
        "/entries?per-page=1",
        "/entries/notes/queues",
        "/tags",
        "/diagnostics",
        "/openapi.json"
      })
  void headAndOptionsAreAsEverywhere(String target) {
    Answer get = api.get(target);
    Answer head = api.ask("HEAD", "_/api/v1" + target);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.text()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag")).isNotEmpty();
    assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length")).isNotEmpty();
    assertThat(get.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(get.header("Vary")).isEqualTo("Accept-Encoding");
    assertThat(get.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(api.ask("OPTIONS", "_/api/v1" + target).header("Allow")).contains("GET", "HEAD");
    assertThat(api.ask("GET", "_/api/v1" + target, "Accept-Encoding", "gzip").header("ETag"))
        .endsWith("-gzip\"");
  }

  @Test
  void diagnosticsAreWhatHealthTells() {
    Inspection inspection =
        Inspection.of(
            1,
            List.of(Rule.INVALID_ATTRIBUTE.at("secret/a.adoc", 2, "has no title")),
            List.of(),
            ApiSample.site());
    for (boolean detailed : new boolean[] {false, true}) {
      HealthReport health = new HealthReport(() -> inspection, () -> Freshness.UNKNOWN, detailed);
      try (ContractedApi told =
          new ContractedApi(
              new Published(published::get, health), work.resolve("" + detailed), new OpenApi())) {
        Answer answer = told.get("/diagnostics");

        assertThat(answer.text())
            .isEqualTo(told.ask("GET", "_/health/content").text())
            .contains("\"errors\":1");
        assertThat(answer.text().contains("secret")).isEqualTo(detailed);
      }
    }
  }

  private Note counted(String name, String title) {
    Html form = new Html("<p>" + title + "</p>");
    return Note.at("notes/" + name + "/")
        .titled(title)
        .saying(
            Texts.of(
                title,
                () -> {
                  reads.incrementAndGet();
                  return form;
                }));
  }

  private static Site link(String title) {
    Html sentence = new Html("<a href=\"source:notes/b.adoc\" data-title=\"\"></a>");
    return Sites.of(
        Note.at("notes/a/")
            .saying(
                Texts.citing(
                    Texts.of(sentence.markup()),
                    new Citation(new SourceReference("notes/b.adoc", ""), sentence))),
        Note.at("notes/b/").titled(title));
  }

  private void publish(Note... notes) {
    publish(Sites.of(notes));
  }

  private void publish(Site site) {
    published.set(Sites.feeds(site));
  }
}
