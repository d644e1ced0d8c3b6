package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.ContractedApi.Answer;
import org.daybook.site.Site;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of the JSON API: the site, its sections, entries and tags. */
@TestInstance(Lifecycle.PER_CLASS)
class ApiListsTest {
  private final Site site = ApiSample.site();
  private ContractedApi api;

  @BeforeAll
  void start(@TempDir Path work) {
    api = new ContractedApi(() -> Sites.feeds(site), work);
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @Test
  void everyAddressThatTheIndexNamesAnswers() {
    Answer index = api.get("");

    assertThat(index.at("/links/self")).isEqualTo(ContractedApi.ROOT);
    index
        .json()
        .get("links")
        .forEach(link -> assertThat(api.follow(link.asText()).status()).isEqualTo(200));
    assertThat(api.get("/").text()).isEqualTo(index.text());
  }

  @Test
  void theSiteIsDescribed() {
    Answer answer = api.get("/site");

    assertThat(answer.at("/title")).isEqualTo("Queues & channels");
    assertThat(answer.at("/url")).isEqualTo("https://notes.example/");
    assertThat(answer.at("/entries")).isEqualTo("5");
    assertThat(answer.each("/years", "year")).containsExactly("2026", "2025");
    assertThat(answer.each("/years", "entries")).containsExactly("4", "1");
    assertThat(answer.at("/feeds/atom")).isEqualTo("https://notes.example/atom.xml");
  }

  @Test
  void sectionsHaveTheNumbersOfTheirListedEntriesAndLeadToThem() {
    Answer answer = api.get("/sections");

    assertThat(answer.each("/sections", "name")).containsExactly("notes", "projects");
    assertThat(answer.each("/sections", "entries")).containsExactly("3", "2");
    assertThat(answer.at("/sections/0/feeds/json"))
        .isEqualTo("https://notes.example/notes/feed.json");
    assertThat(answer.json().at("/sections/1/feeds").isMissingNode()).isTrue();
    assertThat(paths(api.follow(answer.at("/sections/1/list"))))
        .containsExactly("projects/volga/", "projects/amur/");
  }

  @Test
  void entriesAreListedNewestFirstWithWhatIsShort() {
    Answer answer = api.get("/entries");

    assertThat(paths(answer))
        .containsExactly(
            "notes/queues/", "notes/stacks/", "projects/volga/", "projects/amur/", "notes/trees/");
    assertThat(answer.json().at("/entries/0").toString())
        .isEqualTo(
            """
            {"title":"Queues & latency","path":"notes/queues/",\
            "url":"https://notes.example/notes/queues/",\
            "self":"https://notes.example/_/api/v1/entries/notes/queues",\
            "id":"tag:notes.example,2026:notes/queues/","section":"notes",\
            "summary":"What queues cost.","language":"en",\
            "published":"2026-05-16T08:00:00+02:00","updated":"2026-05-16T08:00:00+02:00",\
            "authors":[{"name":"Ada Lane","slug":"ada-lane",\
            "url":"https://notes.example/authors/ada-lane/"}],\
            "tags":[{"name":"C++","slug":"c-plus-plus",\
            "url":"https://notes.example/tags/c-plus-plus/"},\
            {"name":"Latency","slug":"latency","url":"https://notes.example/tags/latency/"}],\
            "words":100,"minutes":1}""");
  }

  @Test
  void tagsHaveTheNumbersOfTheirEntriesAndLeadToThem() {
    Answer answer = api.get("/tags");

    assertThat(answer.each("/tags", "slug")).containsExactly("c-plus-plus", "latency");
    assertThat(answer.each("/tags", "entries")).containsExactly("3", "1");
    assertThat(paths(api.follow(answer.at("/tags/1/list")))).containsExactly("notes/queues/");
    assertThat(api.get("/tags?page=2&per-page=1").each("/tags", "name")).containsExactly("Latency");
  }

  @Test
  void linksThatAreTooLongForAHeaderAreInTheDocumentAlone() {
    String tag = "x".repeat(4000);
    Answer page = api.get("/entries?tag=" + tag);

    assertThat(page.header("Link")).isEmpty();
    assertThat(page.at("/links/first")).endsWith("tag=" + tag);
    assertThat(api.get("/entries?tag=x").header("Link")).contains("rel=\"first\"");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 5, 200})
  void thePagesFollowOneAnotherAndHaveEveryEntryOnce(int length) {
    List<String> all = new ArrayList<>();
    Answer page = api.get("/entries?per-page=" + length);
    all.addAll(paths(page));
    while (!page.json().at("/links/next").isMissingNode()) {
      assertThat(page.header("Link"))
          .contains("<" + page.at("/links/next") + ">; rel=\"next\"")
          .contains("<" + page.at("/links/first") + ">; rel=\"first\"");
      String before = page.at("/links/self");
      page = api.follow(page.at("/links/next"));
      assertThat(page.at("/links/prev")).isEqualTo(before);
      all.addAll(paths(page));
    }

    assertThat(page.at("/links/self")).isEqualTo(page.at("/links/last"));
    assertThat(page.at("/total")).isEqualTo("5");
    assertThat(all).isEqualTo(site.newest().stream().map(e -> e.path().value()).toList());
  }

  @Test
  void aPageAfterTheLastIsEmptyAndLeadsBack() {
    Answer answer = api.get("/entries?page=999999999&per-page=200");

    assertThat(paths(answer)).isEmpty();
    assertThat(answer.at("/links/prev")).isEqualTo(answer.at("/links/last"));
    assertThat(paths(api.follow(answer.at("/links/prev")))).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "section=notes, queues stacks trees",
        "section=nothing, none",
        "tag=c-plus-plus, queues stacks volga",
        "tag=C%2B%2B, queues stacks volga",
        "tag=c%2B%2B&section=projects, volga",
        "tag=nothing, none",
        "author=ada-lane, queues stacks amur",
        "author=Bo+Quist, volga trees",
        "author=ada-lane&tag=c-plus-plus, queues stacks",
        "status=active, volga",
        "status=Exploring, amur",
        "status=active&author=ada-lane, none",
        "year=2026, queues stacks volga amur",
        "year=2025&section=notes, trees",
        "year=1999, none",
        "updated-since=2026-05-16, trees queues",
        "updated-since=2026-05-16T06:00:00Z, trees queues",
        "updated-since=2026-05-16T06:00:01Z, trees",
        "updated-since=2026-05-16T08:00:00%2B02:00, trees queues",
        "updated-since=2026-05-21, none",
        "updated-since=2026-01-15&section=notes, trees queues stacks",
        "updated-since=2020-01-01&per-page=2&page=2, stacks volga"
      })
  void filtersChooseEntries(String query, String names) {
    List<String> expected = names == null ? List.of() : List.of(names.split(" "));

    assertThat(paths(api.get("/entries?" + query)).stream().map(p -> p.split("/")[1]))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void linksKeepTheFiltersInOneOrder() {
    Answer answer = api.get("/entries?per-page=1&tag=C%2B%2B&section=notes");

    assertThat(answer.at("/links/next"))
        .isEqualTo(ContractedApi.ROOT + "/entries?section=notes&tag=C%2B%2B&page=2&per-page=1");
    assertThat(answer.at("/links/first"))
        .isEqualTo(ContractedApi.ROOT + "/entries?section=notes&tag=C%2B%2B&per-page=1");
  }

  private static List<String> paths(Answer answer) {
    return answer.each("/entries", "path");
  }
}
