package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.daybook.testing.RawAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are too large or cannot be read, and those that just can. */
class RequestLimitsTest {
  private static final String HOST = "Host: localhost";
  private static final int MOST = 4096;

  @RegisterExtension private static final RawSite SITE = new RawSite();

  @ParameterizedTest
  @CsvSource({"GET, ''", "GET, notes/", "HEAD, ''", "POST, ''", "GET, _/api/v1/entries/"})
  void aPathIsAtMostSoLong(String method, String folder) throws Exception {
    String begin = "/site/" + folder;
    String longest = begin + "a".repeat(MOST - begin.length());

    RawAnswer refused = ask(method + " " + longest + "b");

    assertThat(ask(method + " " + longest).status()).isIn(404, 405);
    assertPlain(refused, 414);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "notes/queues/", "nothing/", "_/embed/latest", "_/oembed"})
  void aQueryIsAtMostSoLong(String path) throws Exception {
    String longest = "GET /site/" + path + "?" + "q".repeat(MOST);

    assertThat(ask(longest).status()).isEqualTo(ask("GET /site/" + path + "?q").status());
    assertPlain(ask(longest + "q"), 414);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept",
        "Accept-Encoding",
        "If-Match",
        "If-Modified-Since",
        "If-None-Match",
        "If-Range",
        "If-Unmodified-Since",
        "Origin",
        "Range"
      })
  void whatIsReadOfTheFieldsIsAtMostSoLong(String name) throws Exception {
    String[] many = Collections.nCopies(40, name + ": " + "a".repeat(120)).toArray(String[]::new);

    assertPlain(ask("GET /site/", name + ": " + "a".repeat(MOST)), 431);
    assertPlain(ask("GET /site/", many), 431);
    assertThat(ask("GET /site/", name + ": " + "a".repeat(MOST - 100)).status()).isIn(200, 412);
  }

  @Test
  void theFieldsOfALoginAreTheContainersToLimit() throws Exception {
    String token = "a".repeat(3000);

    assertThat(ask("GET /site/", "Cookie: sso=" + token, "Authorization: Bearer " + token).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/x-www-form-urlencoded", "multipart/form-data", "garbage", ";;", ""})
  void aBodyIsNeitherReadNorWaitedFor(String type) throws Exception {
    for (String method : new String[] {"POST", "PUT", "GET", "OPTIONS"}) {
      RawAnswer answer =
          ask(method + " /site/notes/", "Content-Type: " + type, "Content-Length: 1000000");

      assertThat(answer.status()).as(method).isIn(200, 204, 405);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes/{x}/",
        "{",
        "notes/}{/",
        "notes/|/",
        "notes/<b>/",
        "notes/\"/",
        "notes/^`/",
        "notes/[a]/",
        "notes/?a={b}",
        "notes/?a=|^`\"<>[]\\",
        "_/embed/latest?limit=%zz",
        "_/embed/latest?%",
        "_/oembed?url=%",
        "_/oembed?url=%C3%28",
        "_/api/v1/entries?tag=%e"
      })
  void whateverIsWrittenIsAnsweredByUs(String path) throws Exception {
    RawAnswer answer = ask("GET /site/" + path);

    assertThat(answer.status()).isBetween(200, 499);
    assertThat(answer.field("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.body()).doesNotContain("Exception", "org.glassfish", "\tat ");
  }

  private static void assertPlain(RawAnswer answer, int status) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.field("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(answer.field("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(answer.field("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.body()).doesNotContain("Tomcat", "<");
  }

  private static RawAnswer ask(String request, String... fields) throws IOException {
    String[] all = new String[fields.length + 1];
    all[0] = HOST;
    System.arraycopy(fields, 0, all, 1, fields.length);
    return SITE.ask(request, all);
  }
}
