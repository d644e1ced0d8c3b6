package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exported site behind nginx and on a disk, above all its search. */
class ExportedSiteIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();
  @RegisterExtension private static final ExportedSite SITE = new ExportedSite();

  @TempDir private static Path folder;
  private static ExportedContent disk;

  @BeforeAll
  static void export() {
    disk =
        new ExportedContent(
            folder,
            Path.of("target", "exported-site").toAbsolutePath(),
            Path.of("content").toAbsolutePath());
    disk.export("files");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 200, text/html",
    "nowhere/at/all/, 404, text/html",
    ".daybook-export, 404, text/html",
    "atom.xml, 200, application/atom+xml",
    "notes/feed.xml, 301, text/html",
    "notes, 301, text/html",
    "sitemap.xml, 200, application/xml"
  })
  void nginxServesTheFilesAsTheyAre(String path, int status, String type) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
  }

  @Test
  void anAliasOfAFeedLeadsToIt() throws Exception {
    assertThat(get("notes/rss.xml").headers().firstValue("Location"))
        .hasValue("/eng/notes/atom.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "file"})
  void everyWordIsFoundAndTitlesComeFirst(String scheme) {
    Page page = BROWSER.open();
    page.navigate(scheme.equals("http") ? SITE.url("search/") : file("search/index.html"));

    page.locator("main input").fill("queue backpressure");

    assertThat(page.locator(".hits h2").first()).containsText("ackpressure");
    assertThat(page.locator("main [role=status]")).containsText("result");
    page.locator("main input").fill("xylophones");
    assertThat(page.locator("main [role=status]")).hasText("No results");
  }

  @Test
  void aQueryInTheAddressIsAnswered() {
    Page page = BROWSER.open();
    page.navigate(SITE.url("search/?q=backpressure"));

    assertThat(page.locator("main input")).hasValue("backpressure");
    Locator best = page.locator(".hits a").first();
    assertThat(best).hasAttribute("href", "../systems/backpressure/?h=backpressure");
    best.click();
    page.waitForURL(SITE.url("systems/backpressure/?h=backpressure"));
  }

  @Test
  void theDialogFindsEntriesWithoutAServer() {
    Page page = BROWSER.open();
    page.navigate(SITE.url("notes/own-process/"));

    page.keyboard().press("/");
    page.keyboard().type("backpr");

    Locator options = page.locator(".finder [role=option]");
    assertThat(options.first()).containsText("ackpressure");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(SITE.url("systems/backpressure/"));
  }

  @Test
  void everybodyCanUseThePageOfTheSearch() throws IOException {
    Page page = BROWSER.open();
    page.addInitScript(Axe.script());
    page.navigate(SITE.url("search/?q=process"));
    assertThat(page.locator(".hits h2").first()).isVisible();

    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void linksOnADiskLeadFromPageToPage() {
    Page page = BROWSER.open();
    page.navigate(file("index.html"));

    page.locator("nav a").getByText("Notes", new Locator.GetByTextOptions().setExact(true)).click();
    page.waitForURL(file("notes/index.html"));
    page.locator(".rows a").first().click();
    page.waitForURL(url -> url.startsWith(file("notes/")) && !url.equals(file("notes/index.html")));
    page.locator(".site a").click();
    page.waitForURL(file("index.html"));
    assertThat(page.locator("button:visible")).hasCount(0);
  }

  private static String file(String path) {
    return "file://" + disk.target().resolve(path);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(SITE.url(path))).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
