package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.InProcess.Answer;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.site.Visibility;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fragments for pages of other sites. */
class EmbedTest {
  private static final String SITE = "http://intranet.example/eng/notes/";

  private final AtomicReference<Site> published =
      new AtomicReference<>(
          Sites.of(
              Sites.list(
                  Note.at("notes/a/").titled("Bounded <code>queues</code>").tagged("C++"),
                  Note.at("notes/b/").titled("Backpressure").published("2026-05-15T08:00:00Z")),
              SectionBuilder.at("talks/")
                  .of(Note.at("talks/c/").titled("Channels").tagged("C++"))));
  private final InProcess daybook = new InProcess(published::get);

  @Test
  void latestEntriesAreAListWhoseLinksAreAbsolute() {
    Answer latest = daybook.get("_/embed/latest");

    assertThat(latest.status()).isEqualTo(200);
    assertThat(latest.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(latest.text()).doesNotContain("<html", "<script", "<style", "<!--");
    assertThat(latest.page().select(".daybook-entry > a").eachText())
        .containsExactly("Bounded queues", "Channels", "Backpressure");
    assertThat(latest.page().select("a").eachAttr("href"))
        .containsExactly(SITE + "notes/a/", SITE + "talks/c/", SITE + "notes/b/", SITE);
    assertThat(latest.page().select("time").eachAttr("datetime"))
        .containsExactly("2026-05-16", "2026-05-16", "2026-05-15");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=1, a",
    "limit=50, a c b",
    "section=notes, a b",
    "section=talks&limit=1, c",
    "tag=c-plus-plus, a c",
    "tag=c-plus-plus&section=notes, a",
    "from=portal, a c b"
  })
  void theQuerySelects(String query, String names) {
    Answer latest = daybook.get("_/embed/latest?" + query);

    assertThat(latest.page().select(".daybook-entry > a").eachAttr("href"))
        .extracting(url -> url.replaceFirst(".*/(.)/$", "$1"))
        .containsExactly(names.split(" "));
  }

  @Test
  void anExpiredEntryIsGoneAsItsPageIs() {
    published.set(
        Sites.of(Note.at("notes/a/").visible(new Visibility(false, false, null, InProcess.NOW)))
            .visibleTo(new Viewer(InProcess.NOW, false)));

    for (String path : List.of("notes/a/", "_/embed/entries/notes/a/", "_/embed/entries/notes/a")) {
      assertThat(daybook.get(path.equals("notes/a/") ? path : path + "?frame").status())
          .as(path)
          .isEqualTo(410);
    }
    assertThat(daybook.get("_/embed/entries/notes/a/").text())
        .isEqualTo("<p class=\"daybook-error\">What was here has expired.</p>\n");
    assertThat(daybook.get("_/embed/entries/notes/none/").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, 'limit must be a number from 1 to 50, as in limit=5'",
    "limit=51, 'limit must be a number from 1 to 50, as in limit=5'",
    "limit=, 'limit must be a number from 1 to 50, as in limit=5'",
    "limit=ten, 'limit must be a number from 1 to 50, as in limit=5'",
    "section=/notes/, 'section must be the folder of a section, as in section=notes'",
    "section=Notes, 'section must be the folder of a section, as in section=notes'",
    "tag=C%2B%2B, 'tag must be written as in the address of its page, as in tag=c-plus-plus'"
  })
  void aWrongValueIsRefusedWithWhatToWrite(String query, String sentence) {
    Answer refused = daybook.get("_/embed/latest?" + query);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
    assertThat(refused.text()).isEqualTo(sentence + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "latest?section=none",
        "latest?tag=none",
        "latest?tag=c-plus-plus&section=none",
        "entries/notes/none/",
        "entries/notes/",
        "none",
        "none.js"
      })
  void nothingIsAShortNoticeInPlaceOfAPage(String path) {
    Answer nothing = daybook.get("_/embed/" + path);

    assertThat(nothing.status()).isEqualTo(404);
    assertThat(nothing.text())
        .isEqualTo("<p class=\"daybook-error\">There is nothing at this address.</p>\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes/a/", "notes/a", "old/a/"})
  void anEntryIsWholeAndItsLinksAreAbsolute(String path) {
    published.set(
        Sites.of(
            Note.at("notes/a/")
                .titled("Bounded <a href=\"source:notes/b.adoc\">queues</a>")
                .formerly("old/a/")
                .saying("<p id=\"p\" class=\"lead\">On the page.</p>")
                .sayingInFeeds(
                    "<p>See <a href=\"source:notes/b.adoc#x\">b</a>, "
                        + "<img src=\"relative:flow.svg\" alt=\"\"/></p>"),
            Note.at("notes/b/").titled("Backpressure")));

    Answer entry = daybook.get("_/embed/entries/" + path);

    assertThat(entry.text())
        .contains("See <a href=\"" + SITE + "notes/b/#x\">b</a>")
        .contains("<img src=\"" + SITE + "notes/a/flow.svg\"")
        .doesNotContain("On the page");
    assertThat(entry.page().select("h2 > a").outerHtml())
        .isEqualTo("<a href=\"" + SITE + "notes/a/\">Bounded queues</a>");
    assertThat(entry.page().select("a[rel=author]").eachAttr("href"))
        .containsExactly(SITE + "authors/the-editors/");
  }

  @Test
  void nothingOfAFragmentClashesWithThePageAround() {
    for (String path : new String[] {"latest", "entries/notes/a/", "none"}) {
      for (Element element : daybook.get("_/embed/" + path).page().body().getAllElements()) {
        assertThat(element.id()).isEmpty();
        assertThat(element.classNames()).allMatch(name -> name.startsWith("daybook-"));
        assertThat(element.attr("style")).isEmpty();
      }
    }
  }

  @Test
  void whatAReaderMayNotSeeIsNeitherListedNorThere() {
    Visibility later = new Visibility(false, false, Instant.parse("2026-07-01T00:00:00Z"), null);
    published.set(
        Sites.of(
                Note.at("notes/a/"),
                Note.at("notes/draft/").draft(),
                Note.at("notes/later/").visible(later),
                Note.at("notes/unlisted/").unlisted())
            .visibleTo(new Viewer(InProcess.NOW, false)));

    assertThat(daybook.get("_/embed/latest").page().select(".daybook-entry > a").eachAttr("href"))
        .containsExactly(SITE + "notes/a/");
    assertThat(daybook.get("_/embed/entries/notes/draft/").status()).isEqualTo(404);
    assertThat(daybook.get("_/embed/entries/notes/later/").status()).isEqualTo(404);
    assertThat(daybook.get("_/embed/entries/notes/unlisted/").status()).isEqualTo(200);
  }

  @Test
  void theTagIsThatOfWhatIsShown() {
    Note b = Note.at("notes/b/").titled("B");
    published.set(Sites.of(Note.at("notes/a/").saying(Texts.unread("1")), b));
    String latest = tag("_/embed/latest");
    String entry = tag("_/embed/entries/notes/b/");

    published.set(Sites.of(Note.at("notes/a/").titled("Other"), b));
    assertThat(tag("_/embed/latest")).isNotEqualTo(latest);
    assertThat(tag("_/embed/entries/notes/b/")).isEqualTo(entry);
    assertThat(tag("_/embed/latest?limit=1")).isNotEqualTo(tag("_/embed/latest"));
    assertThat(tag("_/embed/latest?frame")).isNotEqualTo(tag("_/embed/latest"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_/embed/entries/notes/a/", "_/embed/entries/notes/a/?frame"})
  void a304MakesNothing(String path) {
    AtomicInteger reads = new AtomicInteger();
    Text text =
        Texts.of(
            "1",
            () -> {
              reads.incrementAndGet();
              return new Html("<p>Read.</p>");
            });
    published.set(Sites.of(Note.at("notes/a/").saying(text)));
    String tag = tag(path);
    reads.set(0);

    // Another process, which has made nothing yet.
    Answer same = new InProcess(published::get).get(path, "If-None-Match", tag);

    assertThat(same.status()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(same.header("ETag")).isEqualTo(tag);
    assertThat(reads).hasValue(0);
  }

  @Test
  void withoutABaseUrlLinksNameTheHostThatWasAsked() {
    InProcess unconfigured = new InProcess(published::get, Optional.empty());
    InProcess configured =
        new InProcess(published::get, Optional.of(URI.create("https://notes.example.org/")));

    assertThat(unconfigured.askAt("one.example", "GET", "_/embed/latest").text())
        .contains("http://one.example/eng/notes/notes/a/");
    assertThat(unconfigured.askAt("two.example", "GET", "_/embed/latest").text())
        .doesNotContain("one.example");
    assertThat(configured.get("_/embed/latest").text())
        .contains("https://notes.example.org/notes/a/")
        .doesNotContain("intranet");
  }

  @Test
  void anIncludeDirectiveInATextStaysText() {
    String directive = "<!--#include virtual='/secret' --><esi:include src='/secret'/>";
    published.set(
        Sites.of(
            Note.at("notes/a/")
                .titled(Html.of(directive).markup())
                .summarised(Html.of(directive).markup())));

    assertThat(daybook.get("_/embed/latest").text()).doesNotContain("<!--", "<esi:");
    assertThat(daybook.get("_/embed/entries/notes/a/?frame").text())
        .doesNotContain("<!--", "<esi:");
  }

  private String tag(String path) {
    return daybook.get(path).header("ETag");
  }
}
