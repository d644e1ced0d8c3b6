package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.InProcess.Answer;
import org.daybook.config.Embedding;
import org.daybook.html.Summaries;
import org.daybook.site.Viewer;
import org.daybook.web.http.HttpFilters.Indexing;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for all responses. */
class HttpTest {
  private final InProcess daybook = new InProcess(Sample::site);

  @ParameterizedTest
  @CsvSource({
    "notes, ./notes/",
    "notes/queues, ./queues/",
    "notes/queues?from=feed, ./queues/?from=feed",
    "notes/%C3%BCbung, ./%C3%BCbung/",
    "tags, ./tags/",
    "tags/c-plus-plus, ./c-plus-plus/"
  })
  void aPageWithoutItsSlashRedirectsToIt(String path, String location) {
    Answer answer = daybook.get(path);

    assertThat(answer.status()).isEqualTo(308);
    assertThat(answer.header("Location")).isEqualTo(location);
  }

  @ParameterizedTest
  @CsvSource({
    "old/queues/, ../../notes/queues/",
    "old/queues, ../notes/queues/",
    "old/queues?from=feed, ../notes/queues/?from=feed",
    "queues.html, notes/queues/"
  })
  void aFormerPathRedirectsToWhereTheEntryIsNow(String path, String location) {
    Answer answer = daybook.get(path);

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).isEqualTo(location);
  }

  @Test
  void anExpiredEntryIsGone() {
    Viewer later = new Viewer(Instant.parse("2027-01-01T00:00:00Z"), false);
    InProcess expired = new InProcess(() -> Sample.site().visibleTo(later));

    assertThat(daybook.get("notes/%C3%BCbung/").status()).isEqualTo(200);
    assertThat(expired.get("notes/%C3%BCbung/").status()).isEqualTo(410);
    assertThat(expired.get("notes/").text()).doesNotContain("notes/%C3%BCbung");
    assertThat(expired.get("notes/queues/").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing",
        "nothing/",
        "notes/nothing/",
        "notes/flow.svg/",
        "atom.xml/",
        "notes//queues/",
        "notes/queues;a=b/",
        "notes/;jsessionid=1",
        "notes%2Fqueues/",
        "notes/queues/%2e%2e/",
        "notes/%5C/",
        "notes/queues/..%2f..%2fWEB-INF/web.xml",
        "WEB-INF/web.xml",
        "org/daybook/Main.class",
        "META-INF/MANIFEST.MF",
        "_/assets/nothing.css",
        "_/",
        "tags/nothing/",
        "tags/NOTHING/",
        "tags/c-plus-plus/x/",
        "%00",
        "notes/queues.adoc",
        "index.adoc",
        "Notes/"
      })
  void unknownPathsAreNotFound(String path) {
    Answer answer = daybook.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.page().select("h1").text()).isEqualTo("Not found");
    assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing/at/all/", "notes/queues;a=b/", "notes%2Fqueues/x", "nothing"})
  void anErrorPageFindsItsStyleSheetFromWhereverItIs(String path) {
    String sheet = daybook.get(path).page().select("link[rel=stylesheet]").attr("href");
    String found =
        InProcess.BASE
            .resolve(path)
            .resolve(sheet)
            .toString()
            .substring(InProcess.BASE.toString().length());

    assertThat(daybook.get(found).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "notes/", "notes/queues/", "atom.xml", "notes/flow.svg"})
  void headIsGetWithoutTheBody(String path) {
    Answer get = daybook.get(path);
    Answer head = daybook.ask("HEAD", path);

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
    assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
    assertThat(head.header("Last-Modified")).isEqualTo(get.header("Last-Modified"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void otherMethodsAreToldWhatIsAllowed(String method) {
    Answer answer = daybook.ask(method, "notes/queues/");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("GET", "HEAD", "OPTIONS");
    assertThat(answer.page().select("h1").text()).isEqualTo("Not allowed");
  }

  @Test
  void optionsNameWhatIsAllowed() {
    assertThat(daybook.ask("OPTIONS", "notes/queues/").header("Allow")).contains("GET", "HEAD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "notes/queues/", "atom.xml", "nothing/", "notes", "notes/data.bin"})
  void everyAnswerCarriesTheSecurityHeaders(String path) {
    Answer answer = daybook.get(path);

    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("'unsafe-inline' ", "http:", "*");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).isNotEmpty();
    assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
  }

  @Test
  void onlyPicturesAndRecordingsAreForReadersOfFeedsOnOtherHosts() {
    InProcess open =
        new InProcess(
            Sample::site,
            Optional.of(InProcess.BASE),
            new Presentation(
                false,
                Indexing.PUBLIC,
                Summaries.EXTRACTIVE,
                Set.of("*"),
                1 << 20,
                "test",
                Embedding.NONE));

    assertThat(daybook.get("notes/flow.svg").header("Cross-Origin-Resource-Policy"))
        .isEqualTo("same-site");
    assertThat(open.get("notes/flow.svg").header("Cross-Origin-Resource-Policy"))
        .isEqualTo("cross-origin");
    assertThat(open.ask("HEAD", "notes/flow.svg").header("Cross-Origin-Resource-Policy"))
        .isEqualTo("cross-origin");
    assertThat(open.get("atom.xml").header("Cross-Origin-Resource-Policy"))
        .isEqualTo("same-origin");
  }

  @Test
  void authorsFilesAreShownOrSavedButNeverRun() {
    Answer image = daybook.get("notes/flow.svg");
    Answer data = daybook.get("notes/data.bin");

    assertThat(image.header("Content-Type")).isEqualTo("image/svg+xml");
    assertThat(image.header("Content-Security-Policy")).startsWith("sandbox;");
    assertThat(image.text()).isEqualTo("<svg/>");
    assertThat(data.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(data.header("Content-Disposition")).isEqualTo("attachment");
  }

  @Test
  void theStyleSheetOfAPageNeverChangesUnderItsName() {
    String sheet = daybook.get("").page().select("link[rel=stylesheet]").attr("href");

    assertThat(daybook.get(sheet).header("Cache-Control")).contains("immutable");
    assertThat(daybook.get(sheet).header("Content-Type")).isEqualTo("text/css;charset=utf-8");
  }

  @Test
  void everyLinkOfEveryPageLeadsSomewhere() {
    Stream.of(
            "", "notes/", "notes/queues/", "about/", "tags/", "tags/c-plus-plus/", "nothing/here/")
        .forEach(this::everyLinkLeadsSomewhere);
  }

  private void everyLinkLeadsSomewhere(String path) {
    for (String link : daybook.get(path).page().select("[href]").eachAttr("href")) {
      String target = InProcess.BASE.resolve(path).resolve(link.replaceFirst("#.*", "")).toString();
      assertThat(target).as("%s on %s", link, path).startsWith(InProcess.BASE.toString());
      String found = target.substring(InProcess.BASE.toString().length());
      int expected = link.startsWith("#") ? daybook.get(path).status() : 200;
      assertThat(daybook.get(found).status()).as("%s on %s", link, path).isEqualTo(expected);
    }
  }

  @Test
  void untilASiteIsPublishedReadersAreAskedToWait() {
    InProcess starting =
        new InProcess(
            () -> {
              throw new ServiceUnavailableException(1L);
            });

    assertThat(starting.get("notes/queues").status()).isEqualTo(503);
    assertThat(starting.get("").header("Retry-After")).isEqualTo("1");
    assertThat(starting.get("").page().select("meta[http-equiv=refresh]")).hasSize(1);
    assertThat(starting.get("_/health/live").status()).isEqualTo(200);
    assertThat(starting.get("_/health/ready").status()).isEqualTo(503);
    assertThat(starting.get("_/health/ready").text()).startsWith("not ready: ");
  }

  @Test
  void aFailureSaysNothingAboutTheInside() {
    InProcess failing =
        new InProcess(
            () -> {
              throw new IllegalStateException("secret detail");
            });

    Answer answer = failing.get("");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text()).doesNotContain("secret", "Exception", "org.daybook");
  }

  @Test
  void theFeedNamesTheConfiguredHostOrElseTheOneAskedFor() {
    InProcess unconfigured = new InProcess(Sample::site, Optional.empty());
    InProcess configured =
        new InProcess(Sample::site, Optional.of(java.net.URI.create("https://notes.example.org/")));

    assertThat(unconfigured.get("atom.xml").text())
        .contains("http://intranet.example/eng/notes/notes/queues/");
    assertThat(configured.get("atom.xml").text())
        .contains("https://notes.example.org/notes/queues/")
        .doesNotContain("intranet");
    assertThat(unconfigured.get("atom.xml").header("ETag"))
        .isNotEqualTo(configured.get("atom.xml").header("ETag"));
  }

  @Test
  void searchEnginesAreAskedToLeaveAnIntranetAlone() {
    assertThat(daybook.get("robots.txt").text()).isEqualTo("User-agent: *\nDisallow: /\n");
    assertThat(daybook.get("").header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
  }

  @Test
  void searchEnginesAreWelcomeOnAPublicSite() {
    InProcess open =
        new InProcess(
            Sample::site,
            Optional.of(InProcess.BASE),
            new Presentation(
                false,
                Indexing.PUBLIC,
                Summaries.EXTRACTIVE,
                Set.of("*"),
                1 << 20,
                "test",
                Embedding.NONE));

    assertThat(open.get("robots.txt").text())
        .isEqualTo(
            "User-agent: *\nAllow: /\nSitemap: http://intranet.example/eng/notes/sitemap.xml\n");
    assertThat(open.get("").header("X-Robots-Tag")).isEmpty();
  }

  @Test
  void theSitemapListsEveryPageAndNothingElse() {
    Answer answer = daybook.get("sitemap.xml");

    assertThat(answer.header("Content-Type")).isEqualTo("application/xml;charset=utf-8");
    assertThat(Jsoup.parse(answer.text(), Parser.xmlParser()).select("url > loc").eachText())
        .containsExactly(
            "http://intranet.example/eng/notes/",
            "http://intranet.example/eng/notes/notes/",
            "http://intranet.example/eng/notes/about/",
            "http://intranet.example/eng/notes/notes/queues/",
            "http://intranet.example/eng/notes/notes/%C3%BCbung/");
    assertThat(answer.text()).contains("<lastmod>2026-05-16T10:00:00Z</lastmod>");
  }

  @Test
  void theArchiveHasAPageForEachYearInWhichSomethingWasPublished() {
    assertThat(daybook.get("archive/").page().select("main a").eachAttr("href"))
        .containsExactly("all/", "2026/", "2026/05/");
    assertThat(daybook.get("archive/2026").header("Location")).isEqualTo("./2026/");
    assertThat(daybook.get("archive/2026/").page().select("section#may h3").eachText())
        .contains("Queues & latency");
    assertThat(daybook.get("archive/2026/05/").page().select("h1, h3").eachText())
        .containsExactly("May 2026", "Queues & latency", "Übung");
    assertThat(daybook.get("archive/2025/").status()).isEqualTo(404);
    assertThat(daybook.get("archive/2026/04/").status()).isEqualTo(404);
    assertThat(daybook.get("archive/2026/5/").status()).isEqualTo(404);
    assertThat(daybook.get("archive/May/").status()).isEqualTo(404);
  }

  @Test
  void theManifestIsOneForBrowsers() {
    Answer answer = daybook.get("site.webmanifest");

    assertThat(answer.header("Content-Type")).isEqualTo("application/manifest+json");
    assertThat(answer.text()).contains("\"start_url\":\"./\"");
  }

  @Test
  void pagesNameTheirPublicUrlOnlyWhereOneIsConfigured() {
    InProcess unconfigured = new InProcess(Sample::site, Optional.empty());

    assertThat(daybook.get("notes/queues/").page().select("link[rel=canonical]").attr("href"))
        .isEqualTo("http://intranet.example/eng/notes/notes/queues/");
    assertThat(unconfigured.get("notes/queues/").text()).doesNotContain("http://intranet.example");
  }

  @Test
  void aMisspeltAddressIsNotFoundButLeadsToWhatIsNear() {
    Answer answer = daybook.get("notes/qeues%3Cb%3E");
    Answer near = daybook.get("notes/2026/qeues/");

    assertThat(answer.text()).doesNotContain("qeues");
    assertThat(near.status()).isEqualTo(404);
    assertThat(near.page().select(".after a").eachAttr("href")).containsExactly("../../queues/");
  }
}
