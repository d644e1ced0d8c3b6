package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ServiceUnavailableException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.daybook.ContractedApi.Answer;
import org.daybook.feed.Feeds;
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

/** Errors of the JSON API are problem details (RFC 9457), and no other error is. */
@TestInstance(Lifecycle.PER_CLASS)
class ApiProblemsTest {
  private static final String TIME =
      "a time such as 2026-01-31T08:00:00Z, or 2026-01-31T08:00:00%2B02:00 because a + in a query"
          + " is a space";

  private ContractedApi api;

  @BeforeAll
  void start(@TempDir Path work) {
    api = api(() -> Sites.feeds(ApiSample.site()), work);
  }

  @AfterAll
  void stop() {
    api.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/entries?pag=2 | There is no parameter \"pag\"; write one of section, tag, author, status,"
            + " year, updated-since, page, per-page.",
        "/site?page=1 | There is no parameter \"page\"; leave it out, because this address has"
            + " none.",
        "/entries?page=0 | page must be a number from 1 to 999999999, not \"0\".",
        "/entries?page=two | page must be a number from 1 to 999999999, not \"two\".",
        "/entries?per-page=201 | per-page must be a number from 1 to 200, not \"201\".",
        "/entries?per-page=99999999999 | per-page must be a number from 1 to 200,"
            + " not \"99999999999\".",
        "/entries?year=26 | year must be a year in four digits, not \"26\".",
        "/entries?page=%2B1 | page must be a number from 1 to 999999999, not \"+1\".",
        "/entries?page=%D9%A1 | page must be a number from 1 to 999999999, not \"\u0661\".",
        "/entries?updated-since=yesterday | updated-since must be " + TIME + ", not \"yesterday\".",
        "/entries?updated-since=2026-02-30 | updated-since must be "
            + TIME
            + ", not \"2026-02-30\".",
        "/entries?updated-since=2026-05-16T08:00:00+02:00 | updated-since must be "
            + TIME
            + ", not \"2026-05-16T08:00:00 02:00\".",
        "/entries?tag= | tag has no value; write one, or leave it out.",
        "/entries?tag=a&tag=b | tag is given more than once; write it once.",
        "/entries/notes/queues?source=yes | source must be true or false, not \"yes\".",
        "/search?q= | q has no words to look for; write some, as in q=kafka%20tag:java.",
        "/search?q=a&page=101 | page must be a number from 1 to 100, not \"101\".",
        "/search?q=a&per-page=5 | There is no parameter \"per-page\"; write one of q, page.",
        "/search?q=a&q=b | q is given more than once; write it once.",
        "/tags?%22%3Cb%3E=1 | There is no parameter \"\"<b>\"; write one of page, per-page."
      })
  void aWrongParameterIsNamedWithWhatToWrite(String target, String detail) {
    Answer answer = api.get(target);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/title")).isEqualTo("Bad Request");
    assertThat(answer.at("/status")).isEqualTo("400");
    assertThat(answer.at("/detail")).isEqualTo(detail);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, _/api/v1/nothing, 404, Not Found",
    "GET, _/api/v1/entries/notes/nothing, 404, Not Found",
    "GET, _/api/v2, 404, Not Found",
    "GET, _/api, 404, Not Found",
    "GET, _/api/v1//site, 404, Not Found",
    "GET, _/api/v1/entries/notes;a=b/queues, 404, Not Found",
    "GET, _/api/v1/search, 400, Bad Request",
    "POST, _/api/v1/entries, 405, Method Not Allowed",
    "DELETE, _/api/v1/entries/notes/queues, 405, Method Not Allowed"
  })
  void everyErrorIsAProblem(String method, String path, int status, String title) {
    Answer answer = api.ask(method, path);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/type")).isEqualTo("about:blank");
    assertThat(answer.at("/title")).isEqualTo(title);
    assertThat(answer.at("/status")).isEqualTo(String.valueOf(status));
    assertThat(answer.at("/detail")).isNotEmpty();
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tag=%zz", "tag=%", "%e4=1", "tag=a%00b", "&&&=", "tag=%ff%fe"})
  void noQueryIsAFailure(String query) {
    String answer = api.raw("_/api/v1/entries?" + query);

    assertThat(answer).matches("(?s)HTTP/1.1 (?:200|400) .*");
  }

  @Test
  void untilSomethingIsPublishedProgramsAreAskedToWait(@TempDir Path work) {
    Supplier<Feeds> starting =
        () -> {
          throw new ServiceUnavailableException(1L);
        };
    try (ContractedApi empty = api(starting, work)) {
      Answer answer = empty.get("/entries");

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("1");
      assertThat(answer.at("/title")).isEqualTo("Service Unavailable");
      assertThat(empty.get("/diagnostics").at("/state")).isEqualTo("unpublished");
      assertThat(empty.get("/openapi.json").status()).isEqualTo(200);
    }
  }

  @Test
  void aFailureSaysNothingAboutTheInside(@TempDir Path work) {
    Supplier<Feeds> failing =
        () -> {
          throw new IllegalStateException("secret detail");
        };
    try (ContractedApi broken = api(failing, work)) {
      Answer answer = broken.get("/site");

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.text()).doesNotContain("secret", "Exception", "org.daybook");
    }
  }

  @Test
  void errorsElsewhereArePagesAsBefore() {
    assertThat(api.ask("GET", "_/apis").header("Content-Type")).startsWith("text/html");
    assertThat(api.ask("GET", "nothing/").header("Content-Type")).startsWith("text/html");
  }

  private static ContractedApi api(Supplier<Feeds> feeds, Path work) {
    return new ContractedApi(feeds, work);
  }
}
