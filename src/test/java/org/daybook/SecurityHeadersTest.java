package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.config.Embedding;
import org.daybook.conversion.process.RendererCounts;
import org.daybook.feed.Feeds;
import org.daybook.html.Summaries;
import org.daybook.html.ThemeAssets;
import org.daybook.publish.live.PublicationCounts;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.site.Visibility;
import org.daybook.testing.Note;
import org.daybook.testing.RawAnswer;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.daybook.theme.Theme;
import org.daybook.theme.ThemeFolder;
import org.daybook.web.BaseUrl;
import org.daybook.web.http.HttpFilters.Indexing;
import org.daybook.web.metrics.Metrics;
import org.glassfish.jersey.uri.PathPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers that tell browsers what a response may do, on every kind of response. */
class SecurityHeadersTest {
  /** An address of each kind, and of each kind that is not there. */
  private static final String ADDRESSES =
      """
      /
      /notes/
      /notes/page/1/
      /notes/a/
      /notes/a
      /notes/gone/
      /old/a/
      /about/
      /nothing/
      /notes/nothing.svg
      /notes/%2e%2e/
      /notes/;a=b/
      /notes/flow.svg
      /notes/data.bin
      /notes/film.mp4
      /notes/paper.pdf
      /notes/a/source.adoc
      /tags/
      /tags
      /tags/page/1/
      /tags/ops/
      /tags/ops/page/1/
      /authors/ada-lane/
      /series/flow/
      /archive/
      /archive/2026/
      /archive/2026/05/
      /archive/2026/05/page/1/
      /feeds/
      /atom.xml
      /notes/atom.xml
      /notes/feed.xml
      /feed.json
      /tags/ops/atom.xml
      /search/atom.xml?q=ops
      /search/feed.json?q=ops
      /search/atom.xml
      /feeds.opml
      /sitemap.xml
      /sitemap-1.xml
      /robots.txt
      /site.webmanifest
      /opensearch.xml
      /search/
      /search/?q=queue
      /search/?q=queue&page=7
      /search/suggest?q=queue
      /_/
      /STYLESHEET
      /_/assets/nothing.css
      /_/theme/THEME/logo.svg
      /_/theme/THEME/theme.css
      /_/theme/0000000000000000/theme.css
      /_/health/live
      /_/health/ready
      /_/health/content
      /_/metrics
      /_/embed/latest
      /_/embed/latest?limit=1
      /_/embed/latest?limit=many
      /_/embed/latest?frame
      /_/embed/search?q=ops
      /_/embed/search?q=ops&frame
      /_/embed/search
      /_/embed/entries/notes/a/
      /_/embed/entries/notes/a/?frame
      /_/embed/entries/notes/nothing/
      /_/embed/daybook-latest.js
      /_/embed/daybook.css
      /_/oembed
      /_/oembed?url=https%3A%2F%2Fnotes.example%2Fnotes%2Fa%2F
      /_/oembed?url=https%3A%2F%2Fnotes.example%2Fnotes%2Fa%2F&format=xml
      /_/api/v1
      /_/api/v1/site
      /_/api/v1/sections
      /_/api/v1/entries
      /_/api/v1/entries?page=0
      /_/api/v1/entries/notes/a
      /_/api/v1/entries/notes/nothing
      /_/api/v1/tags
      /_/api/v1/search?q=ops
      /_/api/v1/search
      /_/api/v1/diagnostics
      /_/api/v1/openapi.json
      /{x}/
      """;

  private static final Presentation SHOWN =
      new Presentation(
          false,
          Indexing.INTRANET,
          Summaries.OFF,
          Set.of("notes.example"),
          1 << 20,
          "test",
          Embedding.NONE);

  private static final Pattern FEED =
      Pattern.compile("/(?:atom(?:-\\d+)?\\.xml|feed(?:-\\d+)?\\.json)");

  @TempDir private java.nio.file.Path work;

  @Test
  void everyResponseHasThem() throws Exception {
    Map<String, RawAnswer> answers = new TreeMap<>();
    try (Server server = new Server(application(Sites.feeds(site())), work, work)) {
      for (String address : addresses()) {
        ask(server, address, answers);
      }
      ask(server, "GET /", "Host: evil.example", answers);
      ask(server, "GET /" + "a".repeat(5000), "Host: notes.example", answers);
      ask(server, "GET /", "Host: notes.example\r\nIf-None-Match: " + "a".repeat(5000), answers);
    }

    // What a feed reader has costs few bytes (FeedIT), and no browser shows it.
    answers.keySet().removeIf(r -> answers.get(r).status() == 304 && FEED.matcher(r).find());
    assertThat(answers.keySet()).allSatisfy(request -> assertSafe(answers.get(request)));
    assertThat(answers.values().stream().map(RawAnswer::status).distinct())
        .contains(200, 204, 206, 301, 304, 307, 308)
        .contains(400, 404, 405, 410, 412, 414, 416, 421, 431, 501);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "POST"})
  void theyAreThereWhereNoSiteIs(String method) throws Exception {
    Supplier<Feeds> starting =
        () -> {
          throw new ServiceUnavailableException(1L);
        };
    Supplier<Feeds> failing =
        () -> {
          throw new IllegalStateException("not for readers");
        };
    for (Supplier<Feeds> none : List.of(starting, failing)) {
      try (Server server = new Server(application(none), work, work)) {
        for (String path : List.of("/", "/notes/a", "/atom.xml", "/_/api/v1/site", "/_/metrics")) {
          assertSafe(answer(server, method + " " + path, "Host: notes.example"));
        }
      }
    }
  }

  @Test
  void theyAreThereWhereSettingsAreWrong() throws Exception {
    try (Instances server = new Instances(work)) {
      server.add("/site", Map.of("daybook.poll", "soon"));
      server.start();
      for (String path : List.of("/", "/notes/a", "/_/health/ready", "/_/health/live")) {
        for (String method : List.of("GET ", "HEAD ", "POST ")) {
          assertSafe(
              RawAnswer.to(
                  server.port(), method + "/site" + path + " HTTP/1.1", "Host: notes.example"));
        }
      }
    }
  }

  @Test
  void everyResourceHasAnAddressHere() throws Exception {
    List<PathPattern> resources =
        application(Sites.feeds(site())).getClasses().stream()
            .flatMap(type -> Stream.ofNullable(type.getAnnotation(Path.class)))
            .map(path -> new PathPattern(path.value()))
            .toList();

    assertThat(resources).hasSizeGreaterThan(20);
    assertThat(resources)
        .allSatisfy(
            resource ->
                assertThat(addresses().stream().map(path -> path.replaceFirst("\\?.*", "")))
                    .as("%s", resource.getTemplate())
                    .anyMatch(path -> resource.match(path) != null));
  }

  private void ask(Server server, String address, Map<String, RawAnswer> answers)
      throws IOException {
    String host = "Host: notes.example";
    for (String method : List.of("GET ", "HEAD ", "OPTIONS ", "POST ")) {
      ask(server, method + address, host, answers);
    }
    RawAnswer kept = answers.get("GET " + address + host);
    for (String condition : List.of("If-None-Match: ", "If-Match: W/")) {
      ask(server, "GET " + address, host + "\r\n" + condition + kept.field("ETag"), answers);
      ask(server, "HEAD " + address, host + "\r\n" + condition + kept.field("ETag"), answers);
    }
    ask(server, "GET " + address, host + "\r\nRange: bytes=0-0", answers);
    ask(server, "GET " + address, host + "\r\nRange: bytes=9999-", answers);
  }

  private static void ask(
      Server server, String request, String fields, Map<String, RawAnswer> answers)
      throws IOException {
    answers.put(request + fields, answer(server, request, fields));
    // The second answer may be kept.
    answers.put("again " + request + fields, answer(server, request, fields));
  }

  private static RawAnswer answer(Server server, String request, String fields) throws IOException {
    return RawAnswer.to(server.port(), request.replaceFirst(" ", " /site") + " HTTP/1.1", fields);
  }

  private static void assertSafe(RawAnswer answer) {
    String policy = answer.field("Content-Security-Policy");
    assertThat(policy)
        .contains("default-src 'none'")
        .endsWith("; frame-ancestors 'self'")
        .doesNotContain("unsafe-eval", "http:", "https:", "*");
    assertThat(policy.replace("style-src 'unsafe-inline'", "")).doesNotContain("unsafe-inline");
    assertThat(answer.field("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.field("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(answer.field("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.field("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.field("Cross-Origin-Resource-Policy")).isIn("same-origin", "same-site");
    assertThat(answer.field("Permissions-Policy")).contains("camera=()", "microphone=()");
    assertThat(answer.field("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    assertThat(String.join("\n", answer.fields()))
        .doesNotContainIgnoringCase("Set-Cookie")
        .doesNotContainIgnoringCase("Access-Control-")
        .doesNotContainIgnoringCase("X-Powered-By");
  }

  private DaybookApplication application(Feeds feeds) {
    return application(() -> feeds);
  }

  private DaybookApplication application(Supplier<Feeds> feeds) {
    HealthReport health = new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false);
    Metrics metrics =
        Measurements.of(
            () -> new PublicationCounts(1, 0, Duration.ZERO),
            () -> new RendererCounts(1, 0, 1),
            "test");
    return new DaybookApplication(
        new Published(feeds, health, metrics),
        new BaseUrl(Optional.of(URI.create("https://notes.example/"))),
        InstantSource.system(),
        SHOWN);
  }

  private Site site() throws IOException {
    Visibility expired = new Visibility(false, false, null, InProcess.NOW);
    return new SiteBuilder()
        .theme(theme())
        .sections(
            Sites.list(
                Note.at("notes/a/")
                    .by("Ada Lane")
                    .tagged("Ops")
                    .partOf("Flow")
                    .formerly("old/a/")
                    .published("2026-05-16T08:00:00Z"),
                Note.at("notes/gone/").visible(expired)))
        .pages(Sites.page("about/", "About"))
        .assets(
            Sites.asset("notes/flow.svg", "<svg/>"),
            Sites.asset("notes/data.bin", "01"),
            Sites.asset("notes/film.mp4", "01"),
            Sites.asset("notes/paper.pdf", "%PDF"),
            Sites.asset("notes/a/source.adoc", "= A"))
        .build()
        .visibleTo(new Viewer(InProcess.NOW, false));
  }

  private Theme theme() throws IOException {
    java.nio.file.Path folder = Files.createDirectories(work.resolve("theme"));
    Files.writeString(folder.resolve("theme.css"), ":root { --ink: #000 }");
    Files.writeString(folder.resolve("logo.svg"), "<svg/>");
    Files.writeString(folder.resolve("header.html"), "<script>run()</script>");
    ThemeFolder theme = ThemeFolder.at(folder, InstantSource.system(), "");
    theme.look();
    return theme.theme();
  }

  private List<String> addresses() throws IOException {
    String theme = theme().fingerprint().substring(0, 16);
    return ADDRESSES
        .lines()
        .map(line -> line.replace("THEME", theme))
        .map(line -> line.replace("STYLESHEET", ThemeAssets.bundled().stylesheet().value()))
        .toList();
  }
}
