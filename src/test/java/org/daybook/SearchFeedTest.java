package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.daybook.InProcess.Answer;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Subscriptions to searches. */
class SearchFeedTest {
  private static final String KAFKA = "search/atom.xml?q=kafka";

  @TempDir Path folder;
  private SearchedInProcess daybook;

  @BeforeEach
  void someEntries() {
    daybook = new SearchedInProcess(folder, site(Note.at("notes/c/").titled("Queues")));
  }

  @AfterEach
  void close() {
    daybook.close();
  }

  private static Site site(Note another) {
    return Sites.of(
        Sites.list(
            Note.at("notes/a/")
                .titled("Kafka &amp; co")
                .tagged("Messaging")
                .published("2026-05-01T08:00:00Z")
                .updated("2026-05-20T08:00:00Z"),
            Note.at("notes/b/").saying("<p>On Kafka.</p>").published("2026-05-10T08:00:00Z"),
            another),
        SectionBuilder.at("talks/")
            .syndicated(Syndication.SUMMARY)
            .of(Note.at("talks/d/").titled("Kafka talk").published("2026-04-01T08:00:00Z")),
        SectionBuilder.at("focus/")
            .syndicated(Syndication.NONE)
            .of(Note.at("focus/e/").titled("Kafka focus")));
  }

  @Test
  void theNewestEntriesThatMatchAreInItAsInOtherFeeds() {
    FeedXml feed = feed(KAFKA);

    assertThat(feed.texts("//a:entry/a:id"))
        .containsExactly(Sites.ID + "notes/b/", Sites.ID + "notes/a/", Sites.ID + "talks/d/");
    assertThat(feed.text("//a:entry[a:id='" + Sites.ID + "notes/b/']/a:content"))
        .isEqualTo("<p>On Kafka.</p>");
    assertThat(feed.nodes("//a:entry[a:id='" + Sites.ID + "talks/d/']/a:content")).isEmpty();
    assertThat(feed.text("/a:feed/a:title")).isEqualTo("Search: kafka · Queues & channels");
    assertThat(feed.text("/a:feed/a:updated")).isEqualTo("2026-05-20T08:00:00Z");
    assertThat(feed.text("/a:feed/a:author/a:name")).isEqualTo("The Editors");
  }

  @Test
  void jsonFeedHasTheSameEntriesAndAddresses() {
    Answer answer = daybook.get("search/feed.json?q=kafka");
    JsonNode feed = OpenApi.parse(answer.text());

    assertThat(answer.header("Content-Type")).isEqualTo("application/feed+json;charset=utf-8");
    assertThat(feed.get("items").findValuesAsText("id"))
        .isEqualTo(feed(KAFKA).texts("//a:entry/a:id"));
    assertThat(feed.get("title").asText()).isEqualTo("Search: kafka · Queues & channels");
    assertThat(feed.get("home_page_url").asText()).isEqualTo(InProcess.BASE + "search/?q=kafka");
    assertThat(feed.get("feed_url").asText())
        .isEqualTo(InProcess.BASE + "search/feed.json?q=kafka");
    assertThat(feed.has("next_url")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kafka|kafka|kafka",
        "%20kafka%20%20+tag:messaging|kafka%20tag%3Amessaging|kafka%20tag%3Amessaging",
        "%22Kafka%20&q=x|%22Kafka|%22kafka",
        "C%2B%2B%26%3C%23/?|C%2B%2B%26%3C%23%2F%3F|c++&%3C%23/%3F",
        "%E5%88%86%E6%95%A3|%E5%88%86%E6%95%A3|%E5%88%86%E6%95%A3",
        "a%00%08b|a%00%08b|a%00%08b",
      })
  void addressesAndIdAreMadeOfTheSearch(String typed, String query, String id) {
    FeedXml feed = feed("search/atom.xml?utm_source=mail&q=" + typed);

    assertThat(feed.text("/a:feed/a:link[@rel='self']/@href"))
        .isEqualTo(InProcess.BASE + "search/atom.xml?q=" + query);
    assertThat(feed.text("/a:feed/a:link[@rel='alternate']/@href"))
        .isEqualTo(InProcess.BASE + "search/?q=" + query);
    assertThat(feed.text("/a:feed/a:id")).isEqualTo(Sites.ID + "search/" + id);
  }

  @Test
  void feedsOfDifferentSearchesAreDifferentDocuments() {
    assertThat(daybook.get(KAFKA).header("ETag"))
        .isNotEqualTo(daybook.get("search/atom.xml?q=queues").header("ETag"))
        .isNotEqualTo(daybook.get("search/atom.xml?q=nothing").header("ETag"))
        .isNotEqualTo(daybook.get("search/feed.json?q=kafka").header("ETag"))
        .isEqualTo(daybook.get("search/atom.xml?x=1&q=kafka%20").header("ETag"));
  }

  @Test
  void itChangesWithItsEntriesAndWithNothingElse() {
    Answer before = daybook.get(KAFKA);
    daybook.publish(site(Note.at("notes/c/").titled("Stacks")));
    Answer same = daybook.get(KAFKA, "If-None-Match", before.header("ETag"));
    daybook.publish(site(Note.at("notes/c/").titled("Queues of Kafka")));
    Answer other = daybook.get(KAFKA, "If-None-Match", before.header("ETag"));

    assertThat(same.status()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(other.status()).isEqualTo(200);
    assertThat(FeedXml.of(other).texts("//a:entry/a:title")).contains("Queues of Kafka");
  }

  @Test
  void whatMatchesNothingYetIsAFeedToo() {
    FeedXml feed = feed("search/atom.xml?q=pulsar");

    assertThat(feed.nodes("//a:entry")).isEmpty();
    assertThat(feed.text("/a:feed/a:updated")).isEqualTo(Sites.FOUNDED);
    assertThat(OpenApi.parse(daybook.get("search/feed.json?q=pulsar").text()).get("items"))
        .isEmpty();
  }

  @Test
  void nothingButExactMatchesIsSubscribedTo() {
    assertThat(feed("search/atom.xml?q=kafak").nodes("//a:entry")).isEmpty();
    assertThat(feed("search/atom.xml?q=kafka%20pulsar").nodes("//a:entry")).isEmpty();
  }

  @Test
  void itHasNoArchivesTombstonesOrClaimToBeComplete() {
    FeedXml feed = feed(KAFKA);

    assertThat(feed.nodes("//*[namespace-uri() != 'http://www.w3.org/2005/Atom']")).isEmpty();
    assertThat(feed.texts("/a:feed/a:link/@rel")).containsExactly("alternate", "self");
    assertThat(daybook.get("search/atom-1.xml?q=kafka").status()).isEqualTo(404);
  }

  @Test
  void itHoldsAsManyEntriesAsOtherFeedsWhateverSectionsHaveNone() {
    Note[] unfed = new Note[40];
    Note[] notes = new Note[40];
    for (int i = 0; i < 40; i++) {
      unfed[i] = Note.at("focus/" + i + "/").titled("Kafka");
      notes[i] = Note.at("notes/" + i + "/").titled("Kafka").published("2026-01-02T08:00:00Z");
    }
    daybook.publish(
        Sites.of(
            Sites.list(notes), SectionBuilder.at("focus/").syndicated(Syndication.NONE).of(unfed)));

    assertThat(feed(KAFKA).texts("//a:entry/a:id"))
        .hasSize(30)
        .allMatch(id -> id.startsWith(Sites.ID + "notes/"));
  }

  @Test
  void hiddenEntriesChangeNoByteOfIt() {
    String before = daybook.get(KAFKA).text();
    daybook.publish(
        site(Note.at("notes/f/").titled("Kafka secret").draft())
            .visibleTo(new Viewer(InProcess.NOW, false)));

    assertThat(daybook.get(KAFKA).text()).isEqualTo(before).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "?q", "?q=", "?q=%20", "?q=%22%22", "?query=kafka"})
  void searchForNothingIsRefusedWithWhatToWrite(String query) {
    for (String document : List.of("atom.xml", "feed.json")) {
      Answer refused = daybook.get("search/" + document + query);

      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
      assertThat(refused.page().text())
          .contains("q has no words to look for; write some, as in q=kafka%20tag:java.");
    }
  }

  @Test
  void headIsGetWithoutBodyAndTextIsCompressed() {
    Answer head = daybook.daybook().ask("HEAD", KAFKA);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(daybook.get(KAFKA).header("ETag"));
    assertThat(daybook.get(KAFKA, "Accept-Encoding", "gzip").header("Content-Encoding"))
        .isEqualTo("gzip");
    assertThat(daybook.daybook().ask("POST", KAFKA).status()).isEqualTo(405);
  }

  private FeedXml feed(String path) {
    Answer answer = daybook.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=utf-8");
    return FeedXml.of(answer);
  }
}
