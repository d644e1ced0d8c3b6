package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.InProcess.Answer;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Sort;
import org.daybook.site.Visibility;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 §13: what a client has is not sent again, and what changed is. */
class ConditionalRequestTest {
  private static final String BEFORE = "Sat, 16 May 2026 09:59:59 GMT";
  private static final String AFTER = "Sun, 17 May 2026 00:00:00 GMT";

  private static final FeedChanges CHANGED_ON_16_MAY =
      new FeedChanges(
          Instant.parse("2026-05-16T10:00:00Z"), Map.of(), Map.of(), Map.of(), Map.of());

  private final AtomicReference<Site> site = new AtomicReference<>(Sample.site());
  private final InProcess daybook =
      new InProcess(
          new Published(
              () -> new Feeds(site.get(), CHANGED_ON_16_MAY),
              new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "notes/",
        "notes/queues/",
        "about/",
        "tags/",
        "tags/c-plus-plus/",
        "atom.xml",
        "notes/flow.svg"
      })
  void whatTheClientHasIsNotSentAgain(String path) {
    Answer first = daybook.get(path);
    Answer second = daybook.get(path, "If-None-Match", first.header("ETag"));

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body()).isNotEmpty();
    assertThat(first.header("ETag")).matches("\"[^\"]+\"");
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
    assertThat(second.header("Vary")).isEqualTo(first.header("Vary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "\"a,b\" ,, W/%s , \"c\"", "*"})
  void everyFormOfTheHeaderIsUnderstood(String form) {
    String tag = daybook.get("notes/queues/").header("ETag");

    assertThat(daybook.get("notes/queues/", "If-None-Match", form.formatted(tag)).status())
        .isEqualTo(304);
  }

  @Test
  void anEditChangesTheTagOfThePagesThatShowIt() {
    String page = daybook.get("notes/queues/").header("ETag");
    String feed = daybook.get("atom.xml").header("ETag");
    String about = daybook.get("about/").header("ETag");

    site.set(Sample.saying("Queues show latency."));

    assertThat(daybook.get("notes/queues/", "If-None-Match", page).status()).isEqualTo(200);
    assertThat(daybook.get("atom.xml", "If-None-Match", feed).status()).isEqualTo(200);
    assertThat(daybook.get("about/", "If-None-Match", about).status()).isEqualTo(304);
  }

  @Test
  void aPageThatBecomesASectionChangesTheTagOfHomeWhichListsSections() {
    site.set(new SiteBuilder().navigation("about/").pages(Sites.page("about/", "About")).build());
    Answer before = daybook.get("");
    site.set(
        new SiteBuilder()
            .navigation("about/")
            .sections(sectionWithPage(Sites.page("about/", "About")))
            .build());
    Answer after = daybook.get("");

    assertThat(before.text()).doesNotContain("<h2>Sections</h2>");
    assertThat(after.text()).contains("<h2>Sections</h2>");
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
  }

  @Test
  void thePageAtThePathOfASectionChangesTheTagOfWhateverLinksToIt() {
    site.set(about("About us"));
    Answer before = daybook.get("tags/");
    site.set(about("Who we are"));
    Answer after = daybook.get("tags/");

    assertThat(after.text()).contains("Who we are");
    assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sat, 16 May 2026 10:00:00 GMT",
        "Saturday, 16-May-26 10:00:00 GMT",
        "Sat May 16 10:00:00 2026",
        "Sun, 17 May 2026 00:00:00 GMT"
      })
  void datesCountInEachOfTheirForms(String date) {
    assertThat(daybook.get("notes/queues/", "If-Modified-Since", date).status()).isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sat, 16 May 2026 09:59:59 GMT", "yesterday", "2026-05-16T10:00:00Z", ""})
  void anEarlierDateOrNoDateIsAnsweredInFull(String date) {
    assertThat(daybook.get("notes/queues/", "If-Modified-Since", date).status()).isEqualTo(200);
  }

  @Test
  void datesDoNotCountBesideTags() {
    Answer answer =
        daybook.get(
            "notes/queues/",
            "If-None-Match",
            "\"other\"",
            "If-Modified-Since",
            "Sun, 17 May 2026 00:00:00 GMT");

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void aTagThatMatchesWinsOverAnEarlierDate() {
    String tag = daybook.get("notes/queues/").header("ETag");

    assertThat(
            daybook
                .get("notes/queues/", "If-None-Match", tag, "If-Modified-Since", BEFORE)
                .status())
        .isEqualTo(304);
  }

  /** RFC 9110 §13.1.1: tags are compared strongly. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%s | 200",
        "\"other\", %s | 200",
        "\"a\\\" ,, %s | 200",
        "* | 200",
        "W/%s | 412",
        "\"other\" | 412",
        "other | 412"
      })
  void whoeverExpectsAnotherTagIsToldSo(String expected, int status) {
    String tag = daybook.get("notes/queues/").header("ETag");

    Answer answer = daybook.get("notes/queues/", "If-Match", expected.formatted(tag));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("ETag")).isEqualTo(tag);
    assertThat(answer.body().length == 0).isEqualTo(status == 412);
  }

  @Test
  void tagOfTheCompressedBytesIsNoneOfThePlainOnes() {
    String tag = daybook.get("notes/queues/").header("ETag");

    assertThat(daybook.get("notes/queues/", "If-Match", tag, "Accept-Encoding", "gzip").status())
        .isEqualTo(412);
    assertThat(
            daybook.get("notes/queues/", "If-None-Match", tag, "Accept-Encoding", "gzip").status())
        .isEqualTo(200);
  }

  /** RFC 9110 §13.1.4. */
  @ParameterizedTest
  @CsvSource({
    "'Sat, 16 May 2026 09:59:59 GMT', 412",
    "'Sat, 16 May 2026 10:00:00 GMT', 200",
    "'Saturday, 16-May-26 10:00:00 GMT', 200",
    "yesterday, 200"
  })
  void whoeverExpectsAnEarlierDateIsToldSo(String date, int status) {
    assertThat(daybook.get("notes/queues/", "If-Unmodified-Since", date).status())
        .isEqualTo(status);
  }

  @Test
  void expectedDatesDoNotCountBesideExpectedTags() {
    String tag = daybook.get("notes/queues/").header("ETag");

    assertThat(
            daybook.get("notes/queues/", "If-Match", tag, "If-Unmodified-Since", BEFORE).status())
        .isEqualTo(200);
  }

  /** RFC 9110 §13.2.2: first what the client expects, then what it has. */
  @Test
  void whatIsExpectedCountsBeforeWhatTheClientHas() {
    String tag = daybook.get("notes/queues/").header("ETag");

    assertThat(daybook.get("notes/queues/", "If-Match", "\"other\"", "If-None-Match", tag).status())
        .isEqualTo(412);
    assertThat(
            daybook
                .get("notes/queues/", "If-Unmodified-Since", BEFORE, "If-None-Match", tag)
                .status())
        .isEqualTo(412);
    assertThat(daybook.get("notes/queues/", "If-Match", tag, "If-None-Match", tag).status())
        .isEqualTo(304);
    assertThat(
            daybook
                .get(
                    "notes/queues/",
                    "If-Match",
                    tag,
                    "If-Unmodified-Since",
                    BEFORE,
                    "If-Modified-Since",
                    AFTER)
                .status())
        .isEqualTo(304);
  }

  @Test
  void whatHasNoDateIsSentWhateverDateIsExpected() {
    assertThat(daybook.get("robots.txt", "If-Unmodified-Since", BEFORE).status()).isEqualTo(200);
  }

  @Test
  void lastModifiedIsWhenAnythingOnTheSiteLastChanged() {
    assertThat(daybook.get("notes/").header("Last-Modified"))
        .isEqualTo("Sat, 16 May 2026 10:00:00 GMT");
  }

  @Test
  void whatIsNotThereStaysNotFound() {
    assertThat(daybook.get("notes/nothing/", "If-None-Match", "*").status()).isEqualTo(404);
    assertThat(daybook.get("notes/nothing/", "If-Match", "*").status()).isEqualTo(404);
  }

  @Test
  void compressedBytesHaveATagOfTheirOwn() {
    Answer plain = daybook.get("notes/queues/");
    Answer zipped = daybook.get("notes/queues/", "Accept-Encoding", "br, gzip");

    assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
    assertThat(zipped.header("Vary")).isEqualTo("Accept-Encoding").isEqualTo(plain.header("Vary"));
    assertThat(
            daybook
                .get(
                    "notes/queues/",
                    "Accept-Encoding",
                    "gzip",
                    "If-None-Match",
                    zipped.header("ETag"))
                .status())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0", "gzip;q=0.000", "br", ""})
  void whoDoesNotAskForCompressionGetsNone(String accepted) {
    assertThat(daybook.get("notes/", "Accept-Encoding", accepted).header("Content-Encoding"))
        .isEmpty();
  }

  private static Site about(String title) {
    SitePath path = new SitePath("about/");
    Page section = Page.unwritten(path, Html.of("About"), Locale.ENGLISH);
    Page page =
        new Page(
            path,
            "about.adoc",
            Html.of(title),
            Html.EMPTY,
            Locale.ENGLISH,
            Page.UNDATED,
            Visibility.PUBLIC,
            Text.EMPTY);
    return new SiteBuilder()
        .navigation("about/")
        .pages(page)
        .sections(sectionWithPage(section))
        .build();
  }

  private static Section sectionWithPage(Page page) {
    return new Section(page, Layout.LIST, Syndication.CONTENT, Sort.DATE, List.of(), 50, List.of());
  }
}
