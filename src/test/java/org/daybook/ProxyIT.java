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
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.daybook.config.Embedding;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.html.Summaries;
import org.daybook.publish.ContentFixture;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.Nginx;
import org.daybook.web.http.HttpFilters.Indexing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site behind nginx as the manual configures it, under its own path and under another. */
class ProxyIT {
  private static final String FILES =
      "nginx-same-path.conf, /notes/\nnginx-other-path.conf, /eng/notes/";
  private static final Path SNIPPETS = Path.of("content/manual/_partials");

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Server server;
  private Nginx nginx;
  private URI base;

  @AfterEach
  void stop() {
    if (nginx != null) {
      nginx.close();
      server.close();
    }
  }

  @ParameterizedTest
  @CsvSource(textBlock = FILES)
  void everyLinkOfEveryPageStaysBelowThePath(String file, String path) throws Exception {
    start(file, path);

    Set<URI> reached = reach();

    assertThat(reached)
        .contains(
            base, base.resolve("notes/a/"), base.resolve("tags/ops/"), base.resolve("notes/b/"))
        .hasSizeGreaterThan(20)
        .allSatisfy(url -> assertThat(url.getPath()).startsWith(path));
  }

  @ParameterizedTest
  @CsvSource(textBlock = FILES)
  void redirectsStayBelowThePath(String file, String path) throws Exception {
    start(file, path);

    for (String missing : new String[] {"notes/a", "tags/ops", "notes/old/", "notes/feed.xml"}) {
      URI url = base.resolve(missing);
      HttpResponse<String> answer = get(url);

      assertThat(answer.statusCode()).as(missing).isIn(301, 308);
      URI target = url.resolve(answer.headers().firstValue("Location").orElseThrow());
      assertThat(target.toString()).startsWith(base.toString());
      assertThat(get(target).statusCode()).as("%s", target).isEqualTo(200);
    }
    URI bare = URI.create(base.toString().replaceFirst("/$", ""));
    // Without a host: readers may know nginx under another name, scheme or port.
    assertThat(get(bare).headers().firstValue("Location")).contains(path);
  }

  @ParameterizedTest
  @CsvSource(textBlock = FILES)
  void feedsHaveTheBaseUrlWhateverHeadersSay(String file, String path) throws Exception {
    start(file, path);
    String plain = get(base.resolve("atom.xml")).body();

    HttpResponse<String> forged =
        get(
            base.resolve("atom.xml"),
            "Forwarded",
            "host=evil.example;proto=https",
            "X-Forwarded-Host",
            "evil.example",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Prefix",
            "/evil");

    assertThat(plain).contains("<id>", base + "notes/a/", base + "atom.xml");
    assertThat(forged.body()).isEqualTo(plain);
  }

  private void start(String file, String path) throws IOException, InterruptedException {
    Path executable = Nginx.installed("ProxyIT");
    content.write(
        "notes/a.adoc",
        "= A\n:page-date: 2026-03-01\n:page-tags: ops\n:page-aliases: notes/old\n\nlink:/notes/b/[]");
    content.write("notes/b.adoc", "= B\n:page-date: 2026-02-01\n\nimage::b.svg[]");
    content.write("notes/b.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    Site site = content.publish().site().visibleTo(new Viewer(content.now(), false));
    int port = Nginx.freePort();
    base = URI.create("http://127.0.0.1:" + port + path);
    server =
        new Server(
            () -> new Feeds(site, FeedChanges.NONE),
            folder,
            folder,
            "/notes",
            base,
            InstantSource.system(),
            new Presentation(
                false,
                Indexing.INTRANET,
                Summaries.OFF,
                Set.of("127.0.0.1"),
                1 << 20,
                "test",
                Embedding.NONE));
    String snippet =
        Files.readString(SNIPPETS.resolve(file))
            .replace("127.0.0.1:8080", "127.0.0.1:" + server.port());
    nginx =
        Nginx.start(
            executable,
            folder.resolve("nginx"),
            port,
            "server {\nlisten 127.0.0.1:" + port + ";\n" + snippet + "}");
  }

  /** Every URL of the same server to which links lead from home. */
  private Set<URI> reach() throws IOException, InterruptedException {
    Set<URI> reached = new LinkedHashSet<>();
    Deque<URI> open = new ArrayDeque<>(Set.of(base));
    while (!open.isEmpty()) {
      URI url = open.pop();
      if (reached.add(url)) {
        HttpResponse<String> answer = get(url);
        assertThat(answer.statusCode()).as("%s", url).isEqualTo(200);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
          open.addAll(links(Jsoup.parse(answer.body(), url.toString())));
        }
      }
    }
    return reached;
  }

  private Set<URI> links(Document page) {
    Set<URI> links = new LinkedHashSet<>();
    for (String name : new String[] {"href", "src"}) {
      page.select("[" + name + "]").stream()
          .map(element -> URI.create(element.absUrl(name).replaceFirst("#.*", "")))
          .filter(url -> base.getAuthority().equals(url.getAuthority()))
          .forEach(links::add);
    }
    return links;
  }

  private HttpResponse<String> get(URI url, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(url);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
