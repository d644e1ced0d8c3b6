package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.InProcess.Answer;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which readers search. */
class SearchPageTest {
  @TempDir private Path folder;
  private SearchedDaybook site;

  @AfterEach
  void close() {
    if (site != null) {
      site.close();
    }
  }

  @Test
  void withoutAQueryItShowsTheFormAndTheSyntax() {
    given(Note.at("notes/queues/"));

    Document page = page("search/");

    assertThat(page.select("form[role=search] input[name=q]").attr("value")).isEmpty();
    assertThat(page.select("table code").eachText()).contains("tag:java", "in:tradeoffs");
    assertThat(page.select("[id=:results], .hits")).isEmpty();
    assertThat(page.select("meta[name=robots]").attr("content")).startsWith("noindex");
    assertThat(page.select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void aResultLeadsToItsEntryItsSectionAndTheHeadingWhereItWasFound() {
    given(
        Note.at("notes/queues/")
            .titled("Queues &amp; <em>channels</em>")
            .status("Active")
            .published("2026-05-16T00:00:00Z")
            .saying("<p>So.</p><h2 id=\"why not\">Why &lt;not&gt;</h2><p>Use backpressure.</p>"));

    Document page = page(found("backpressure"));

    assertThat(page.select("[id=:results]").text()).isEqualTo("1 result");
    assertThat(page.select(".hits h3 a").attr("href")).isEqualTo("../notes/queues/?h=backpressure");
    assertThat(page.select(".hits h3 a").html()).isEqualTo("Queues &amp; <em>channels</em>");
    assertThat(page.select(".hits time").attr("datetime")).startsWith("2026-05-16");
    assertThat(page.select(".hits .badge").text()).isEqualTo("Active");
    assertThat(page.select(".hits .where a").eachText()).containsExactly("Notes", "Why <not>");
    assertThat(page.select(".hits .where a").last().attr("href"))
        .isEqualTo("../notes/queues/?h=backpressure#why%20not");
    assertThat(page.select(".hits mark").eachText()).containsExactly("backpressure");
    assertThat(page.select("form input").attr("value")).isEqualTo("backpressure");
    assertThat(page.title()).startsWith("backpressure · Search · ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"queue tag:java", "nobody wrote this \"yet & <b>\""})
  void everySearchIsOneClickFromItsFeed(String query) {
    given(Note.at("notes/a/").tagged("Java").saying("<p>A queue.</p>"));

    Document page = page(found(query));

    for (String link : List.of("head link[rel=alternate][href^=atom.xml]", ".subscribe a")) {
      Document atom =
          Jsoup.parse(
              get("search/" + page.select(link).attr("href")).text(), "", Parser.xmlParser());
      assertThat(atom.select("feed > title").text()).contains(query);
      assertThat(atom.select("entry").size()).isEqualTo(page.select(".hits > li").size());
    }
    assertThat(page.select(".subscribe a").eachText()).containsExactly("Atom", "JSON Feed");
  }

  @Test
  void facetsAddAConditionAndTakeItAway() {
    given(
        Note.at("notes/a/").tagged("Java").saying("<p>A queue.</p>"),
        Note.at("notes/b/").tagged("Java").saying("<p>A queue.</p>"),
        Note.at("notes/c/").tagged("Go").saying("<p>A queue.</p>"));

    Document all = page(found("queue"));
    Document java = page("search/" + all.select(".facets a:contains(Java)").attr("href"));

    assertThat(all.select(".facets li:contains(Java) .count").text()).isEqualTo("2");
    assertThat(all.select(".facets").hasAttr("open")).isFalse();
    assertThat(java.select("form input").attr("value")).isEqualTo("queue tag:java");
    assertThat(java.select("[id=:results]").text()).isEqualTo("2 results");
    assertThat(java.select(".facets").hasAttr("open")).isTrue();
    assertThat(java.select(".facets [aria-current=true]").attr("href")).isEqualTo("?q=queue");
    assertThat(java.select("a[aria-label='Remove tag:java']").attr("href")).isEqualTo("?q=queue");
  }

  @Test
  void aFacetThatTellsNoResultsApartIsLeftOut() {
    given(
        Note.at("notes/a/").tagged("Java").saying("<p>A queue.</p>"),
        Note.at("notes/b/").tagged("Java").saying("<p>A queue.</p>"));

    assertThat(page(found("queue")).select(".facets")).isEmpty();
  }

  @Test
  void resultsAreDividedIntoPages() {
    given(
        IntStream.range(0, 25)
            .mapToObj(n -> Note.at("notes/n" + n + "/").saying("<p>A queue.</p>"))
            .toArray(Note[]::new));

    Document last = page(found("queue") + "&page=3");

    assertThat(last.select(".hits > li")).hasSize(5);
    assertThat(last.select("main nav a").eachAttr("href")).containsExactly("?q=queue&page=2");
    assertThat(page(found("queue") + "&page=2").select("main nav a").eachAttr("href"))
        .containsExactly("?q=queue", "?q=queue&page=3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2", "0", "01", "+1", "-1", "1.0", "", "x", "%D9%A1", "101", "99999999999"})
  void aPageThatResultsDoNotHaveIsNotFound(String number) {
    given(Note.at("notes/queues/").saying("<p>A queue.</p>"));

    Answer answer = get(found("queue") + "&page=" + number);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.page().select("h1").text()).isEqualTo("Not found");
  }

  @Test
  void withoutResultsItSuggestsAnotherSpellingFewerWordsAndTags() {
    given(Note.at("notes/queues/").tagged("Kafka").saying("<p>A queue.</p>"));

    Document page = page(found("kafkaa xylophone zeppelin tag:nothing"));

    assertThat(page.select("[id=:results]").text()).isEqualTo("No results");
    assertThat(page.select(".choice:contains(Fewer words) a").eachText())
        .containsExactly("kafkaa", "xylophone", "zeppelin");
    assertThat(page.select(".choice a[rel=tag]").attr("href")).isEqualTo("../tags/kafka/");
    assertThat(page.select(".choice:contains(Filters) a").attr("href"))
        .isEqualTo("?q=kafkaa%20xylophone%20zeppelin");
    assertThat(page.select("table")).hasSize(1);
  }

  @Test
  void aWordThatIsSpelledNearlyRightHasACorrection() {
    given(Note.at("notes/queues/").saying("<p>The scheduler decides.</p>"));

    Document page = page(found("schedulre"));

    assertThat(page.select(".choice:contains(Did you mean) a").attr("href"))
        .isEqualTo("?q=scheduler");
  }

  @Test
  void aQueryThatIsTooLongIsSearchedAsFarAsItIsRead() {
    given(Note.at("notes/queues/").saying("<p>A queue.</p>"));

    assertThat(page(found("queue " + "x".repeat(5000))).select(".note").text())
        .contains("too long");
  }

  @Test
  void itSaysThatNotEverythingIsIndexedYet() {
    InProcess withoutIndex = new InProcess(() -> Sites.of(Note.at("notes/queues/")));

    assertThat(withoutIndex.get(found("queues")).page().select(".note").text())
        .contains("Not everything is indexed yet");
  }

  @Test
  void theEntityTagChangesWithWhatIsShownAlone() {
    Note shown = Note.at("notes/queues/").saying("<p>A queue.</p>");
    given(shown);
    String tag = get(found("queue")).header("ETag");

    assertThat(get(found("queue")).header("ETag")).isEqualTo(tag);
    assertThat(get(found("queues")).header("ETag")).isNotEqualTo(tag);
    assertThat(get(found("queue"), "If-None-Match", tag).status()).isEqualTo(304);
    assertThat(get(found("queue")).header("Last-Modified")).isEmpty();
    assertThat(get(found("queue")).header("Cache-Control")).isEqualTo("no-cache");
    site.publish(Sites.of(shown, Note.at("notes/other/").saying("<p>Another queue.</p>")));
    assertThat(get(found("queue"), "If-None-Match", tag).status()).isEqualTo(200);
  }

  @Test
  void headEqualsGetWithoutTheBody() {
    given(Note.at("notes/queues/").saying("<p>A queue.</p>"));

    Answer head = site.inProcess().ask("HEAD", found("queue"));

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(get(found("queue")).header("ETag"));
  }

  @Test
  void withoutItsSlashItRedirectsWithItsQuery() {
    given(Note.at("notes/queues/"));

    Answer answer = get("search?q=%0D%0ASet-Cookie:x");

    assertThat(answer.status()).isEqualTo(308);
    assertThat(answer.header("Location")).isEqualTo("./search/?q=%0D%0ASet-Cookie:x");
  }

  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></textarea><svg onload=alert(1)>",
        "tag:\"><svg/onload=alert(1)>",
        "-status:\"</a><script>alert(1)</script>\"",
        "javascript:alert(1)",
        "queue\r\nSet-Cookie: a=b",
        "queue\0<b>",
        "\u202equeue\u2028\u2029",
        "*:* AND (title:[* TO *])~^5 \\",
        "\"".repeat(300),
        "-".repeat(400),
        "( ".repeat(400),
        "queue ".repeat(1000),
        "x".repeat(5000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whateverAReaderTypesIsTextAndNothingElse(String query) {
    given(Note.at("notes/queues/").tagged("C++").saying("<p>A &lt;script&gt; queue.</p>"));

    Answer answer = get(found(query));
    Document page = answer.page();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).doesNotContain("\0", "\u001b");
    assertThat(
            page.select(
                "script:not([src]):not([type=application/json]), img, svg, b, [onerror], [onload], [onmouseover]"))
        .isEmpty();
    assertThat(page.select("a[href^=javascript:]")).isEmpty();
    assertThat(get("search/suggest?q=" + encoded(query)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%ED%A0%80", "%FF%FE", "%00", "%C3%28", "%F4%90%80%80", "&q=queue", "&x"})
  void bytesThatAreNoTextAreNoError(String raw) {
    given(Note.at("notes/queues/").saying("<p>A queue.</p>"));

    assertThat(get("search/?q=" + raw).status()).isEqualTo(200);
    assertThat(get("search/suggest?q=" + raw).status()).isEqualTo(200);
  }

  @Test
  void suggestionsNameEntriesByRelativeUrl() {
    given(Note.at("notes/queues/").titled("Queues &amp; <em>\"channels\"</em>"));

    Answer answer = get("search/suggest?q=queu");

    assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.text())
        .isEqualTo(
            """
            {"query":"queu","entries":[{"title":"Queues & \\"channels\\"",\
            "url":"../notes/queues/","section":"Notes"}]}""");
    assertThat(get("search/suggest?q=queu", "If-None-Match", answer.header("ETag")).status())
        .isEqualTo(304);
  }

  @Test
  void browsersGetTitlesInTheirOwnForm() {
    given(Note.at("notes/queues/").titled("Queues"));

    Answer answer = get("search/suggest?form=opensearch&q=qu");

    assertThat(answer.header("Content-Type")).startsWith("application/x-suggestions+json");
    assertThat(answer.text()).isEqualTo("[\"qu\",[\"Queues\"]]");
  }

  @Test
  void browsersAreToldWhereToSearch() {
    given(Note.at("notes/queues/"));

    Answer answer = get("opensearch.xml");

    assertThat(answer.header("Content-Type")).startsWith("application/opensearchdescription+xml");
    assertThat(answer.text())
        .contains(
            "<ShortName>Queues & channe…</ShortName>".replace("&", "&amp;"),
            "template=\"http://intranet.example/eng/notes/search/?q={searchTerms}\"",
            "/eng/notes/search/suggest?form=opensearch&amp;q={searchTerms}\"");
    assertThat(page("notes/").select("head > link[rel=search]").attr("href"))
        .isEqualTo("../opensearch.xml");
  }

  @Test
  void wordsToMarkOnArrivalChangeNothingInAnEntry() {
    given(Note.at("notes/queues/").saying("<p>A queue.</p>"));

    Answer plain = get("notes/queues/");
    Answer marked = get("notes/queues/?h=queue%20%3Cb%3E");

    assertThat(marked.body()).isEqualTo(plain.body());
    assertThat(marked.header("ETag")).isEqualTo(plain.header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search/?q=",
        "search/suggest?q=",
        "search/atom.xml?q=",
        "search/feed.json?q=",
        "_/api/v1/search?q=",
        "_/embed/search?q=",
      })
  void whileTheIndexIsDamagedASearchIsUnavailableAndTheEntriesAreNot(String search)
      throws IOException {
    given(
        IntStream.range(0, 500)
            .mapToObj(n -> Note.at("notes/n" + n + "/").saying("<p>Word" + n + ".</p>"))
            .toArray(Note[]::new));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(file -> file.toString().contains("_")).toList()) {
        byte[] damaged = new byte[(int) Files.size(file)];
        Arrays.fill(damaged, (byte) 0x55);
        Files.write(file, damaged, StandardOpenOption.WRITE);
      }
    }

    Answer answer = get(search + "word7");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isNotEmpty();
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(get("notes/n7/").status()).isEqualTo(200);
  }

  private void given(Note... notes) {
    site = new SearchedDaybook(folder, Sites.of(notes));
  }

  private Answer get(String path, String... headers) {
    return site.inProcess().get(path, headers);
  }

  private Document page(String path) {
    Answer answer = get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.page();
  }

  private static String found(String query) {
    return "search/?q=" + encoded(query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
