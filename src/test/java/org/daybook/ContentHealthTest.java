package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.InProcess.Answer;
import org.daybook.document.Diagnostic;
import org.daybook.feed.Feeds;
import org.daybook.site.Author;
import org.daybook.site.Inspection;
import org.daybook.site.Review;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

/** The resource health/content. */
class ContentHealthTest {
  private static final Viewer READER = new Viewer(Instant.parse("2026-06-01T00:00:00Z"), false);

  @Test
  void whatIsWrongAndWhatIsDueIsServedAsJson() {
    Review review =
        new Review(new Author("Ada \"A\" Lane"), null, LocalDate.parse("2026-06-01"), false);
    List<Diagnostic> diagnostics =
        List.of(
            Diagnostic.error("notes/a.adoc", 2, "page-date must be a date"),
            Diagnostic.warning("notes/b.adoc", 7, "links to \"nowhere\""));
    Inspection inspection =
        Inspection.of(5, diagnostics, List.of(), site(review).visibleTo(READER));

    Answer answer = ask(inspection);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.text())
        .isEqualTo(
            """
            {"files":5,"errors":1,"warnings":1,"diagnostics":[\
            {"path":"notes/a.adoc","line":2,"severity":"error","message":"page-date must be a date"},\
            {"path":"notes/b.adoc","line":7,"severity":"warning","message":"links to \\"nowhere\\""}],\
            "due":[{"path":"notes/queues/index.adoc","title":"Queues & latency",\
            "due":"2026-06-01","owner":"Ada \\"A\\" Lane"}]}
            """);
  }

  @Test
  void beforeAnythingIsPublishedThereIsNothingToSay() {
    Answer answer = ask(Inspection.NONE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .isEqualTo("{\"files\":0,\"errors\":0,\"warnings\":0,\"diagnostics\":[],\"due\":[]}\n");
  }

  @Test
  void whoeverHasItIsNotSentItAgain() {
    String tag = ask(Inspection.NONE).header("ETag");
    InProcess daybook = new InProcess(InProcess.published(Sample::site));

    assertThat(daybook.get("_/health/content", "If-None-Match", tag).status()).isEqualTo(304);
  }

  private static Answer ask(Inspection inspection) {
    InProcess daybook = new InProcess(new Published(ContentHealthTest::noFeeds, () -> inspection));
    return daybook.get("_/health/content");
  }

  private static Feeds noFeeds() {
    throw new AssertionError("one answer is made from one reference");
  }

  private static Site site(Review review) {
    return Sites.of(
        Note.at("notes/queues/")
            .from("notes/queues/index.adoc")
            .titled("Queues &amp; <code>latency</code>")
            .reviewed(review));
  }
}
