package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.InProcess.Answer;
import org.daybook.document.Rule;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.Freshness.State;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Author;
import org.daybook.site.Review;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

/** The resources health/content and health/ready. */
class ContentHealthTest {
  private static final Viewer READER = new Viewer(Instant.parse("2026-06-01T00:00:00Z"), false);

  private static final Freshness CURRENT = new Freshness(State.CURRENT, READER.now(), "");
  private static final Inspection INSPECTION =
      Inspection.of(
          5,
          List.of(
              Rule.INVALID_ATTRIBUTE.at("notes/a.adoc", 2, "page-date must be a date"),
              Rule.BROKEN_XREF.at("notes/b.adoc", 7, "links to \"nowhere\"")),
          List.of(),
          site(new Review(new Author("Ada \"A\" Lane"), null, LocalDate.parse("2026-06-01"), false))
              .visibleTo(READER));

  @Test
  void numbersNameNothing() {
    Answer answer = ask(INSPECTION, CURRENT, false);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.text())
        .isEqualTo(
            """
            {"state":"current","since":"2026-06-01T00:00:00Z",\
            "files":5,"entries":1,"errors":1,"warnings":1,"due":1}
            """);
  }

  @Test
  void detailsAreServedIfTheOperatorWantsThem() {
    assertThat(ask(INSPECTION, CURRENT, true).text())
        .isEqualTo(
            """
            {"state":"current","since":"2026-06-01T00:00:00Z",\
            "files":5,"entries":1,"errors":1,"warnings":1,"due":1,"diagnostics":[\
            {"path":"notes/a.adoc","line":2,"rule":"invalid-attribute","severity":"error",\
            "message":"page-date must be a date"},\
            {"path":"notes/b.adoc","line":7,"rule":"broken-xref","severity":"warning",\
            "message":"links to \\"nowhere\\""}],\
            "reviews":[{"path":"notes/queues/index.adoc","title":"Queues & latency",\
            "due":"2026-06-01","owner":"Ada \\"A\\" Lane"}]}
            """);
  }

  @Test
  void beforeAnythingIsPublishedTheReasonIsTold() {
    Answer answer = ask(Inspection.NONE, Freshness.UNKNOWN, false);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text())
        .isEqualTo(
            """
            {"state":"unpublished","why":"nothing is published yet",\
            "files":0,"entries":0,"errors":0,"warnings":0,"due":0}
            """);
  }

  @Test
  void noticesAboutTheDeploymentAreTold() {
    HealthReport health =
        new HealthReport(
            () -> Inspection.NONE,
            () -> CURRENT,
            false,
            List.of("work is not set, so all is lost"));

    assertThat(health.content())
        .endsWith(",\"due\":0,\"notices\":[\"work is not set, so all is lost\"]}\n");
  }

  @Test
  void anOlderSiteIsReadyAndSaysSinceWhenItIsBehind() {
    Freshness behind = CURRENT.next(State.BEHIND, READER.now().plusSeconds(60), "it failed");
    HealthReport health = new HealthReport(() -> Inspection.NONE, () -> behind, false);
    Published published = new Published(() -> new Feeds(Sample.site(), FeedChanges.NONE), health);

    Answer answer = new InProcess(published).get("_/health/ready");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text().lines())
        .containsExactly(
            "ready " + Sample.site().fingerprint(), "behind since 2026-06-01T00:01:00Z: it failed");
  }

  @Test
  void whoeverHasItIsNotSentItAgain() {
    String tag = ask(Inspection.NONE, Freshness.UNKNOWN, false).header("ETag");
    InProcess daybook = new InProcess(InProcess.published(Sample::site));

    assertThat(daybook.get("_/health/content", "If-None-Match", tag).status()).isEqualTo(304);
  }

  private static Answer ask(Inspection inspection, Freshness freshness, boolean detailed) {
    HealthReport health = new HealthReport(() -> inspection, () -> freshness, detailed);
    return new InProcess(new Published(ContentHealthTest::noFeeds, health)).get("_/health/content");
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
