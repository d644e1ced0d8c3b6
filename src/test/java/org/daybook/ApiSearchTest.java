package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.ContractedApi.Answer;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Searches in the JSON API. */
@TestInstance(Lifecycle.PER_CLASS)
class ApiSearchTest {
  private SearchedInProcess searched;
  private ContractedApi api;

  @BeforeAll
  void start(@TempDir Path folder) {
    Note[] many = new Note[23];
    for (int i = 0; i < many.length; i++) {
      many[i] = Note.at("many/" + i + "/").titled("Number " + i).tagged("Many");
    }
    searched =
        new SearchedInProcess(
            folder.resolve("index"),
            Sites.of(
                Sites.list(
                    Note.at("notes/a/")
                        .titled("Queues")
                        .tagged("C++")
                        .status("Draft topic")
                        .saying(
                            "<p>Begin.</p><h2 id=\"limits\">Limits</h2>"
                                + "<p>A bounded queue rejects.</p>"),
                    Note.at("notes/b/").titled("Bounded queues").tagged("C++", "Java"),
                    Note.at("notes/c/").titled("Idempotent consumers")),
                SectionBuilder.at("many/").of(many)));
    api = new ContractedApi(searched.published(), folder.resolve("work"), new OpenApi());
  }

  @AfterAll
  void stop() {
    api.close();
    searched.close();
  }

  @Test
  void resultsAreEntriesWithSnippetsAndCounts() {
    Answer answer = api.get("/search?q=queues%20tag:c-plus-plus");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/query")).isEqualTo("queues tag:c-plus-plus");
    assertThat(answer.at("/total")).isEqualTo("2");
    assertThat(answer.at("/match")).isEqualTo("all");
    assertThat(answer.each("/hits", "path")).containsExactly("notes/a/", "notes/b/");
    assertThat(answer.at("/hits/0/self")).isEqualTo(ContractedApi.ROOT + "/entries/notes/a");
    assertThat(answer.json().at("/hits/0/snippet").toString())
        .isEqualTo(
            """
            {"anchor":"limits","heading":"Limits","code":false,\
            "runs":[{"text":"A bounded ","marked":false},{"text":"queue","marked":true},\
            {"text":" rejects.","marked":false}]}\
            """);
    assertThat(answer.each("/facets/tag", "name")).containsExactly("C++", "Java");
    assertThat(answer.each("/facets/tag", "count")).containsExactly("2", "1");
    assertThat(answer.each("/facets/status", "filter")).containsExactly("status:draft-topic");
  }

  @Test
  void filtersLeadToTheSearchWithThemAndBack() {
    Answer all = api.get("/search?q=queues");
    Answer some = api.follow(all.at("/facets/tag/1/list"));

    assertThat(some.at("/query")).isEqualTo("queues tag:java");
    assertThat(some.each("/hits", "path")).containsExactly("notes/b/");
    assertThat(api.follow(some.at("/facets/tag/1/list")).text()).isEqualTo(all.text());
  }

  @Test
  void pagesFollowOneAnother() {
    Answer first = api.get("/search?q=tag:many");
    Answer second = api.follow(first.at("/links/next"));
    Answer third = api.follow(second.at("/links/next"));

    assertThat(first.header("Link"))
        .isEqualTo(
            ("<%1$s>; rel=\"first\", <%1$s&page=2>; rel=\"next\", <%1$s&page=3>; rel=\"last\"")
                .formatted(ContractedApi.ROOT + "/search?q=tag%3Amany"));
    assertThat(first.at("/total")).isEqualTo("23");
    assertThat(second.json().get("hits")).hasSize(10);
    assertThat(third.json().get("hits")).hasSize(3);
    assertThat(third.json().at("/links/next").isMissingNode()).isTrue();
    assertThat(api.get("/search?q=tag:many&page=4").json().get("hits")).isEmpty();
  }

  @Test
  void misspeltWordIsCorrected() {
    Answer answer = api.get("/search?q=idempotnet%20consumers");

    assertThat(answer.at("/match")).isEqualTo("similar");
    assertThat(answer.at("/suggestion")).isEqualTo("idempotent consumers");
    assertThat(answer.each("/hits", "path")).containsExactly("notes/c/");
  }

  @Test
  void nothingFoundIsAnAnswerToo() {
    Answer answer = api.get("/search?q=xylophone");

    assertThat(answer.at("/total")).isEqualTo("0");
    assertThat(answer.json().get("hits")).isEmpty();
    assertThat(answer.json().at("/facets/tag")).isEmpty();
    assertThat(answer.at("/links/last")).isEqualTo(answer.at("/links/self"));
  }

  @Test
  void feedsOfTheSearchAreThere() {
    Answer answer = api.get("/search?q=queues%20%26%20co");

    assertThat(answer.at("/feeds/atom"))
        .isEqualTo(ContractedApi.PUBLIC + "search/atom.xml?q=queues%20%26%20co");
    assertThat(api.ask("GET", "search/feed.json?q=queues%20%26%20co").status()).isEqualTo(200);
  }
}
