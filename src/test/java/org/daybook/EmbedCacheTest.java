package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.daybook.config.Embedding;
import org.daybook.html.Summaries;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Embeds for scripts of other origins and from the cache, in a container. */
class EmbedCacheTest {
  private static final String PORTAL = "https://portal.example.com";
  private static final String WIKI = "http://wiki:8080";
  private static final String STRANGER = "https://stranger.example";
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  @TempDir private Path work;
  private final HttpClient client = HttpClient.newHttpClient();
  private Server server;

  @BeforeEach
  void start() {
    server = server(new Embedding(List.of(), List.of(PORTAL, WIKI)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_/embed/latest",
        "_/embed/latest?limit=1",
        "_/embed/entries/notes/a/",
        "_/embed/daybook-latest.js",
        "_/embed/daybook.css",
        "_/embed/none"
      })
  void anAnswerNamesTheOriginThatAskedForItAndNoOther(String path) throws Exception {
    for (String method : List.of("GET", "HEAD", "GET")) {
      for (String origin : List.of(PORTAL, STRANGER, WIKI, PORTAL + ".evil.example", "null", "*")) {
        HttpResponse<String> answer = send(method, path, "Origin", origin);

        assertThat(answer.headers().allValues(ALLOWED))
            .as("%s %s for %s", method, path, origin)
            .isEqualTo(Set.of(PORTAL, WIKI).contains(origin) ? List.of(origin) : List.of());
        assertThat(String.join(", ", answer.headers().allValues("Vary"))).endsWith("Origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
            .contains("cross-origin");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
      }
      assertThat(send(method, path).headers().firstValue(ALLOWED)).isEmpty();
    }
  }

  @Test
  void a304IsForTheOriginThatAsksAndVariesAsTheWholeAnswerDoes() throws Exception {
    HttpResponse<String> whole = send("GET", "_/embed/latest", "Origin", WIKI);
    String tag = whole.headers().firstValue("ETag").orElseThrow();
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> same =
          send("GET", "_/embed/latest", "Origin", PORTAL, "If-None-Match", tag);

      assertThat(same.statusCode()).isEqualTo(304);
      assertThat(same.headers().firstValue(ALLOWED)).contains(PORTAL);
      assertThat(same.headers().allValues("Vary")).isEqualTo(whole.headers().allValues("Vary"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "notes/a/", "atom.xml", "_/health/ready", "none/"})
  void nothingElseIsForOtherOrigins(String path) throws Exception {
    HttpResponse<String> page = send("GET", path, "Origin", PORTAL);

    assertThat(page.headers().firstValue(ALLOWED)).isEmpty();
    assertThat(page.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
    assertThat(page.headers().allValues("Vary")).doesNotContain("Accept-Encoding, Origin");
  }

  @Test
  void withoutTheSettingNobodyIsAllowed() throws Exception {
    server.close();
    server = server(Embedding.NONE);
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> latest = send("GET", "_/embed/latest", "Origin", PORTAL);

      assertThat(latest.statusCode()).isEqualTo(200);
      assertThat(latest.headers().firstValue(ALLOWED)).isEmpty();
      assertThat(latest.headers().allValues("Vary")).containsExactly("Accept-Encoding");
      assertThat(latest.headers().firstValue("Cross-Origin-Resource-Policy"))
          .contains("same-origin");
    }
  }

  @Test
  void anAnswerToAQueryIsNeverThatToNone() throws Exception {
    for (int i = 0; i < 2; i++) {
      assertThat(send("GET", "_/embed/latest?limit=1").body())
          .contains("/a/")
          .doesNotContain("/b/");
      assertThat(send("GET", "_/embed/latest?frame").body()).startsWith("<!doctype html>");
      assertThat(send("GET", "_/embed/latest").body())
          .startsWith("<div class=\"daybook-latest\"")
          .contains("/a/", "/b/");
    }
  }

  private Server server(Embedding embedding) {
    return new Server(
        () -> Sites.feeds(Sites.of(Note.at("notes/a/"), Note.at("notes/b/"))),
        work,
        work,
        Server.presentation(Summaries.OFF, embedding));
  }

  private HttpResponse<String> send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + server.port() + "/site/" + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
