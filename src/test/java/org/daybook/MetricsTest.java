package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.conversion.process.RendererCounts;
import org.daybook.document.Rule;
import org.daybook.publish.live.PublicationCounts;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Site;
import org.daybook.testing.Sites;
import org.daybook.web.BaseUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers at {@code _/metrics}, on a real server. */
@TestInstance(Lifecycle.PER_CLASS)
class MetricsTest {
  private static final String REQUESTS = "daybook_requests_total{kind=\"%s\",status=\"%s\"}";

  // One connection, so that a request begins when the one before has ended on the server too.
  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final Site site = ApiSample.site();
  private Server server;

  @BeforeAll
  void start(@TempDir Path work) {
    server = server(true, work);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void thereAreNoneUnlessTheOperatorWantsThem(@TempDir Path work) throws Exception {
    try (Server without = server(false, work)) {
      assertThat(get(uri(without, "_/metrics")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void theyAreOpenMetricsTextThatNobodyKeeps() throws Exception {
    HttpResponse<String> answer = get("_/metrics");

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
        .isEqualTo("application/openmetrics-text;version=1.0.0;charset=utf-8");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(OpenMetricsText.read(answer.body()).types())
        .containsEntry("daybook_requests", "counter")
        .containsEntry("daybook_request_duration_seconds", "histogram")
        .containsEntry("daybook_answers", "counter")
        .containsEntry("daybook_cache_bytes", "gauge")
        .containsEntry("daybook_build", "info")
        .hasSize(14);
  }

  @Test
  void whoeverKnowsPrometheusTextAloneGetsIt() throws Exception {
    HttpResponse<String> plain = get("_/metrics", "Accept", "text/plain;version=0.0.4");
    HttpResponse<String> both =
        get("_/metrics", "Accept", "application/openmetrics-text;version=1.0.0,text/plain;q=0.5");

    assertThat(plain.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
    assertThat(plain.body()).contains("# TYPE daybook_requests_total counter");
    assertThat(OpenMetricsText.read(both.body()).types()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', page, 2xx",
    "notes/queues/, page, 2xx",
    "notes/queues, page, 3xx",
    "nothing/, page, 4xx",
    "notes/, list, 2xx",
    "tags/, list, 2xx",
    "tags/c-plus-plus/, list, 2xx",
    "archive/2026/, list, 2xx",
    "archive/2026/05/, list, 2xx",
    "series/flow/, list, 2xx",
    "atom.xml, feed, 2xx",
    "notes/feed.json, feed, 2xx",
    "feeds.opml, feed, 2xx",
    "notes/queues/source.adoc, asset, 2xx",
    "_/assets/nothing.css, asset, 4xx",
    "_/api/v1/entries?page=1, api, 2xx",
    "_/api/v1/entries?page=0, api, 4xx",
    "_/health/live, health, 2xx",
    "robots.txt, other, 2xx",
    "sitemap.xml, other, 2xx",
    "_/embed/nothing, embed, 4xx"
  })
  void eachRequestCountsOnceByItsKindAndItsStatus(String path, String kind, String status)
      throws Exception {
    OpenMetricsText before = numbers();
    for (int i = 0; i < 3; i++) {
      get(path);
    }
    OpenMetricsText after = numbers();

    String counter = REQUESTS.formatted(kind, status);
    int own = counter.equals(REQUESTS.formatted("other", "2xx")) ? 1 : 0;
    assertThat(after.value(counter) - before.value(counter)).isEqualTo(3 + own);
    // The question for the numbers itself counts once it is answered.
    assertThat(after.sum("daybook_requests_total") - before.sum("daybook_requests_total"))
        .isEqualTo(4);
    String durations = "daybook_request_duration_seconds_count{kind=\"" + kind + "\"}";
    assertThat(after.value(durations) - before.value(durations)).isEqualTo(3 + own);
  }

  @Test
  void answersAreCountedByTheirOrigin() throws Exception {
    String tag = get("notes/queues/").headers().firstValue("ETag").orElseThrow();
    OpenMetricsText before = numbers();

    get("notes/queues/");
    get("notes/queues/");
    get("notes/queues/", "If-None-Match", tag);
    get("notes/stacks/");
    OpenMetricsText after = numbers();

    assertThat(rise("cache", before, after)).isEqualTo(2);
    assertThat(rise("not_modified", before, after)).isEqualTo(1);
    assertThat(rise("made", before, after)).isEqualTo(2); // One is that of the numbers.
    assertThat(after.value("daybook_cache_bytes"))
        .isGreaterThan(before.value("daybook_cache_bytes"));
    assertThat(after.value("daybook_cache_answers")).isPositive();
  }

  @Test
  void noRequestAddsALabel() throws Exception {
    get("_/metrics");
    Set<String> before = numbers().samples().keySet();
    Random chance = new Random(1);
    List<String> methods = List.of("GET", "HEAD", "POST", "BREW");
    for (int i = 0; i < 1_000; i++) {
      String path =
          chance
              .ints(1 + chance.nextInt(20), 0, 64)
              .mapToObj(
                  c ->
                      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVW0123456789-_.~//"
                          .substring(c, c + 1))
              .collect(Collectors.joining());
      ask(methods.get(chance.nextInt(4)), path);
    }

    assertThat(numbers().samples().keySet()).isEqualTo(before);
  }

  @Test
  void thePublicationAndTheRendererAndTheContentAreCounted() throws Exception {
    OpenMetricsText numbers = numbers();

    assertThat(numbers.value("daybook_publications_total")).isEqualTo(7);
    assertThat(numbers.value("daybook_publication_failures_total")).isEqualTo(2);
    assertThat(numbers.value("daybook_publication_seconds_total")).isEqualTo(1.5);
    assertThat(numbers.value("daybook_entries")).isEqualTo(6);
    assertThat(numbers.value("daybook_diagnostics{severity=\"error\"}")).isEqualTo(1);
    assertThat(numbers.value("daybook_diagnostics{severity=\"warning\"}")).isZero();
    assertThat(numbers.value("daybook_renderer_starts_total")).isEqualTo(3);
    assertThat(numbers.value("daybook_renderer_kills_total")).isEqualTo(1);
    assertThat(numbers.value("daybook_renderer_documents_total")).isEqualTo(40);
    assertThat(numbers.value("daybook_build_info{revision=\"abc\"}")).isEqualTo(1);
  }

  @Test
  void applicationsShareNothing(@TempDir Path work) throws Exception {
    get("notes/queues/");
    try (Server other = server(true, work)) {
      HttpResponse<String> answer = get(uri(other, "_/metrics"));

      assertThat(OpenMetricsText.read(answer.body()).sum("daybook_requests_total")).isZero();
    }
    assertThat(PrometheusRegistry.defaultRegistry.scrape().size()).isZero();
  }

  @Test
  void theyHaveNoThread() throws Exception {
    numbers();

    assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName))
        .noneMatch(name -> name.contains("prometheus"));
  }

  private static double rise(String source, OpenMetricsText before, OpenMetricsText after) {
    String name = "daybook_answers_total{source=\"" + source + "\"}";
    return after.value(name) - before.value(name);
  }

  private Server server(boolean metrics, Path work) {
    Inspection inspection =
        Inspection.of(
            2, List.of(Rule.INVALID_ATTRIBUTE.at("a.adoc", 2, "has no title")), List.of(), site);
    HealthReport health = new HealthReport(() -> inspection, () -> Freshness.UNKNOWN, false);
    Published published =
        new Published(
            () -> Sites.feeds(site),
            health,
            metrics
                ? Measurements.of(
                    () -> new PublicationCounts(7, 2, Duration.ofMillis(1500)),
                    () -> new RendererCounts(3, 1, 40),
                    "abc")
                : null);
    return new Server(
        new DaybookApplication(
            published,
            new BaseUrl(Optional.of(URI.create("https://notes.example/"))),
            () -> InProcess.NOW,
            InProcess.presentation(1 << 20)),
        work,
        work);
  }

  private OpenMetricsText numbers() throws IOException, InterruptedException {
    return OpenMetricsText.read(get("_/metrics").body());
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    return get(uri(server, path), headers);
  }

  private HttpResponse<String> get(URI uri, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private void ask(String method, String path) throws IOException, InterruptedException {
    client.send(
        HttpRequest.newBuilder(uri(server, path)).method(method, BodyPublishers.noBody()).build(),
        BodyHandlers.discarding());
  }

  private static URI uri(Server server, String path) {
    return URI.create("http://localhost:" + server.port() + "/site/" + path);
  }
}
