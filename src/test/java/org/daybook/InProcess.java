package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.daybook.config.Embedding;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.html.Summaries;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Site;
import org.daybook.web.BaseUrl;
import org.daybook.web.http.HttpFilters.Indexing;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Daybook mounted at {@code http://intranet.example/eng/notes/}, asked without a socket. */
final class InProcess {
  static final URI BASE = URI.create("http://intranet.example/eng/notes/");

  static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private static final Presentation USUAL = presentation(1 << 20);

  private final ApplicationHandler handler;

  InProcess(Supplier<Site> sites) {
    this(sites, Optional.of(BASE));
  }

  InProcess(Supplier<Site> sites, Optional<URI> configured) {
    this(sites, configured, USUAL);
  }

  InProcess(Supplier<Site> sites, Optional<URI> configured, Presentation shown) {
    this(published(sites), configured, shown);
  }

  InProcess(Published published) {
    this(published, Optional.of(BASE), USUAL);
  }

  InProcess(Published published, InstantSource clock) {
    this(published, Optional.of(BASE), USUAL, clock);
  }

  private InProcess(Published published, Optional<URI> configured, Presentation shown) {
    this(published, configured, shown, () -> NOW);
  }

  /** The same without a cache: every answer is made anew. */
  static InProcess keepingNothing(Published published) {
    return new InProcess(published, Optional.of(BASE), presentation(0));
  }

  /** The same as its authors see it, also without a cache. */
  static InProcess previewing(Published published) {
    return new InProcess(published, Optional.of(BASE), presentation(true, 0));
  }

  /** How the site is shown, with a cache of so many bytes. */
  static Presentation presentation(long cache) {
    return presentation(false, cache);
  }

  private static Presentation presentation(boolean preview, long cache) {
    return new Presentation(
        preview,
        Indexing.INTRANET,
        Summaries.EXTRACTIVE,
        Set.of("*"),
        cache,
        "test",
        Embedding.NONE);
  }

  private InProcess(
      Published published, Optional<URI> configured, Presentation shown, InstantSource clock) {
    handler =
        new ApplicationHandler(
            new DaybookApplication(published, new BaseUrl(configured), clock, shown));
  }

  /** The publication of a site without a feed history. */
  static Published published(Supplier<Site> sites) {
    return new Published(
        () -> new Feeds(sites.get(), FeedChanges.NONE),
        new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false));
  }

  /** The answer to a GET; headers are names and values in turn. */
  Answer get(String path, String... headers) {
    return ask("GET", path, headers);
  }

  Answer ask(String method, String path, String... headers) {
    var request = request(BASE, method, path);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return answer(request);
  }

  /** The answer to a request that names a host, and a port if there is a colon. */
  Answer askAt(String authority, String method, String path) {
    return answer(request(URI.create("http://" + authority + BASE.getPath()), method, path));
  }

  private static ContainerRequest request(URI base, String method, String path) {
    URI uri = URI.create(base + path);
    return new ContainerRequest(base, uri, method, null, new MapPropertiesDelegate(), null);
  }

  private Answer answer(ContainerRequest request) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      ContainerResponse response = handler.apply(request, body).get();
      return new Answer(response, body.toByteArray());
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(request.getRequestUri().toString(), e);
    }
  }

  /** A response. */
  record Answer(ContainerResponse response, byte[] body) {
    int status() {
      return response.getStatus();
    }

    /** The header's value, or empty. */
    String header(String name) {
      return Optional.ofNullable(response.getHeaderString(name)).orElse("");
    }

    String text() {
      return new String(body, UTF_8);
    }

    Document page() {
      return Jsoup.parse(text());
    }
  }
}
