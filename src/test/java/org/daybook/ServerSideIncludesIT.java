package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.site.Site;
import org.daybook.testing.Nginx;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Server-side includes by nginx, with the configuration and the page that the manual shows. */
class ServerSideIncludesIT {
  private static final Path EXAMPLES = Path.of("content", "manual", "_partials");

  @TempDir private Path folder;
  private final AtomicReference<Site> site = new AtomicReference<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Server daybook;
  private Nginx nginx;
  private int port;

  @BeforeEach
  void start() throws Exception {
    Path executable = Nginx.installed("ServerSideIncludesIT");
    site.set(
        Sites.of(
            Note.at("notes/welcome/").titled("Welcome").saying("<p>Come in → here.</p>"),
            Note.at("notes/a/").titled("Bounded queues")));
    daybook = new Server(() -> Sites.feeds(site.get()), folder.resolve("tomcat"), folder);
    port = Nginx.freePort();
    Path portal = Files.createDirectories(folder.resolve("portal"));
    Files.copy(EXAMPLES.resolve("embed-ssi.html"), portal.resolve("index.html"));
    String configuration =
        Files.readString(EXAMPLES.resolve("embed-nginx.conf"))
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace("/srv/portal", portal.toString())
            .replace(
                "http://127.0.0.1:8080/notes/", "http://127.0.0.1:" + daybook.port() + "/site/");
    nginx = Nginx.start(executable, folder.resolve("nginx"), port, configuration);
  }

  @AfterEach
  void stop() {
    if (nginx != null) {
      nginx.close();
      daybook.close();
    }
  }

  @Test
  void aPageIncludesTwoFragmentsWhateverItsReaderAsksFor() throws Exception {
    String tag = get("notes/_/embed/latest?limit=5").headers().firstValue("ETag").orElseThrow();
    for (int i = 0; i < 2; i++) {
      String page = get("", "If-None-Match", tag, "Range", "bytes=0-9", "Cookie", "a=b").body();

      assertThat(page)
          .contains("<h1>Portal</h1>", ">Bounded queues</a>", "<p>Come in → here.</p>")
          .containsSubsequence("daybook-latest", "daybook-article")
          .doesNotContain("<!--#", "error", "<html>");
    }
    assertThat(get("", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
        .contains("gzip");
  }

  @Test
  void aFragmentThatIsNotThereLeavesNoTrace() throws Exception {
    site.set(Sites.of(Note.at("notes/a/").titled("Bounded queues")));

    assertThat(get("").body())
        .contains(">Bounded queues</a>")
        .doesNotContain("daybook-article", "daybook-error", "error");
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + "/" + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
