package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.InProcess.Answer;
import org.daybook.document.Html;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses, links and names of feeds. */
class FeedsTest {
  private final InProcess daybook = new InProcess(Sample::site);

  @ParameterizedTest
  @CsvSource({
    "atom.xml, application/atom+xml;charset=utf-8",
    "notes/atom.xml, application/atom+xml;charset=utf-8",
    "tags/c-plus-plus/atom.xml, application/atom+xml;charset=utf-8",
    "authors/the-daybook-authors/atom.xml, application/atom+xml;charset=utf-8",
    "feed.json, application/feed+json;charset=utf-8",
    "tags/c-plus-plus/feed.json, application/feed+json;charset=utf-8",
    "feeds.opml, text/x-opml;charset=utf-8"
  })
  void everyFeedIsBesideItsPage(String path, String mediaType) {
    Answer answer = daybook.get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(mediaType);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.text()).contains(InProcess.BASE.toString());
  }

  @Test
  void entryThatIsNamedLikeAFeedDoesNotTakeItsPlace() {
    InProcess site = new InProcess(() -> Sites.of(Note.at("notes/atom.xml/")));

    Answer redirect = site.get("notes/atom.xml");
    assertThat(redirect.header("Location")).isEqualTo("./atom.xml/");
    assertThat(site.get("notes/atom.xml/").header("Content-Type"))
        .isEqualTo("application/atom+xml;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about/atom.xml",
        "notes/queues/atom.xml",
        "tags/nothing/atom.xml",
        "tags/atom.xml",
        "atom-1.xml",
        "atom-0.xml",
        "atom-9999999999.xml",
        "about/feed.json",
        "notes/feeds.opml",
        "about/feed.xml",
        "authors/nobody/"
      })
  void whatHasNoEntriesOfItsOwnHasNoFeed(String path) {
    assertThat(daybook.get(path).status()).isEqualTo(404);
  }

  @Test
  void archivesAreBesideTheFeed() {
    InProcess large = new InProcess(() -> Numbered.site(61, number -> Html.EMPTY));

    assertThat(large.get("atom-1.xml").text()).contains("<fh:archive />", "atom-2.xml");
    assertThat(large.get("notes/atom-2.xml").status()).isEqualTo(200);
    assertThat(large.get("atom-3.xml").status()).isEqualTo(404);
  }

  @Test
  void nextUrlsOfJsonLeadThroughEveryEntry() {
    InProcess large = new InProcess(() -> Numbered.site(95, number -> Html.of("Text.")));
    List<String> documents = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    List<String> next = List.of("notes/feed.json");
    while (!next.isEmpty() && documents.size() < 10) {
      documents.addAll(next);
      String feed = large.get(next.get(0)).text();
      assertThat(values("feed_url", feed)).containsExactly(next.get(0));
      ids.addAll(values("id", feed));
      next = values("next_url", feed);
    }

    assertThat(documents)
        .containsExactly(
            "notes/feed.json", "notes/feed-3.json", "notes/feed-2.json", "notes/feed-1.json");
    assertThat(ids).hasSize(95);
    assertThat(large.get("notes/feed-4.json").status()).isEqualTo(404);
    assertThat(large.get("notes/feed-0.json").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "feed.xml, atom.xml",
    "index.xml, atom.xml",
    "rss.xml, atom.xml",
    "feed, atom.xml",
    "feed/, ../atom.xml",
    "notes/index.xml, atom.xml",
    "tags/c-plus-plus/index.xml, atom.xml"
  })
  void theNamesThatOtherProgramsGiveToFeedsLeadToOurs(String alias, String location) {
    Answer answer = daybook.get(alias);

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).isEqualTo(location);
    String target = InProcess.BASE.resolve(alias).resolve(location).toString();
    assertThat(daybook.get(target.substring(InProcess.BASE.toString().length())).status())
        .isEqualTo(200);
  }

  @Test
  void theFeedsPageShowsEachAddressToBeCopied() {
    Answer page = daybook.get("feeds/");

    assertThat(page.page().select("input[readonly][aria-label]").eachAttr("value"))
        .containsExactly(
            InProcess.BASE + "atom.xml",
            InProcess.BASE + "notes/atom.xml",
            InProcess.BASE + "tags/c-plus-plus/atom.xml",
            InProcess.BASE + "authors/the-daybook-authors/atom.xml");
    assertThat(page.page().select(".year a").eachAttr("href")).contains("../notes/queues/");
    assertThat(daybook.get("feeds").status()).isEqualTo(308);
  }

  @Test
  void anAuthorsPageListsTheirEntriesAndNamesTheirFeedFirst() {
    Answer page = daybook.get("authors/the-daybook-authors/");

    assertThat(page.page().select("main h3 a").eachAttr("href")).contains("../../notes/queues/");
    assertThat(page.page().select("link[type=application/atom+xml]").eachAttr("href"))
        .containsExactly("atom.xml", "../../atom.xml");
  }

  @Test
  void lastModifiedIsWhenTheSiteLastChangedAndLeftOutInTheFuture() {
    assertThat(modified("2026-05-20T08:00:00Z")).isEqualTo("Wed, 20 May 2026 08:00:00 GMT");
    assertThat(modified("2026-06-02T00:00:00Z")).isEmpty();
  }

  /** The values of a name in a JSON text; URLs as paths in the site. */
  private static List<String> values(String name, String json) {
    return Pattern.compile("\"" + name + "\":\"([^\"]*)\"")
        .matcher(json)
        .results()
        .map(value -> value.group(1).replace(InProcess.BASE.toString(), ""))
        .toList();
  }

  private static String modified(String changed) {
    FeedChanges changes =
        new FeedChanges(Instant.parse(changed), Map.of(), Map.of(), Map.of(), Map.of());
    Published published =
        new Published(
            () -> new Feeds(Sample.site(), changes),
            new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false));
    return new InProcess(published).get("atom.xml").header("Last-Modified");
  }
}
