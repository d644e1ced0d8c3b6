package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daybook.config.Embedding;
import org.daybook.html.Summaries;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the manual in a browser: pages of other origins that show a site. */
class EmbedIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String LONG =
      "<h2>First</h2><p>Some <code>code</code> and a"
          + " <a href=\"source:notes/b.adoc\">link</a>.</p>"
          + "<div class=\"listingblock\"><pre><code>"
          + "ArrayBlockingQueue&lt;Job&gt; jobs = new ArrayBlockingQueue&lt;&gt;(64);"
          + "</code></pre></div><blockquote><p>Note</p></blockquote>"
          + "<table><thead><tr><th>Kind</th><th>Time</th></tr></thead>"
          + "<tbody><tr><td>Page</td><td>10 ms</td></tr></tbody></table>";
  private static final String EXAMPLE = "https://intranet.example.com";

  private static final String EMPTY =
      "<daybook-latest section='none'><a href='/'>Kept</a></daybook-latest>";

  @TempDir private static Path work;
  private static Portal portal;
  private static Portal stranger;
  private static Server daybook;

  @BeforeAll
  static void start() throws IOException {
    portal = new Portal(EmbedIT::edited);
    stranger = new Portal(EmbedIT::edited);
    daybook =
        new Server(
            () ->
                Sites.feeds(
                    Sites.of(
                        Note.at("notes/a/").titled("Bounded queues").sayingInFeeds(LONG),
                        Note.at("notes/b/").titled("Backpressure"))),
            work,
            work,
            Server.presentation(
                Summaries.OFF, new Embedding(List.of(portal.origin()), List.of(portal.origin()))));
  }

  @AfterAll
  static void stop() {
    daybook.close();
    portal.close();
    stranger.close();
  }

  @Test
  void theCustomElementShowsTheLatestEntriesInTheStyleOfThePageAround() throws IOException {
    Page page = BROWSER.open();
    page.addInitScript(Axe.script());
    page.navigate(portal.origin() + "/embed-element.html");

    assertThat(page.locator("daybook-latest .daybook-title"))
        .hasText(new String[] {"Bounded queues", "Backpressure"});
    assertThat(page.locator("daybook-latest .daybook-entries")).hasCSS("list-style-type", "none");
    assertThat(page.locator("daybook-latest > a")).not().isVisible();
    assertThat(page.locator("daybook-latest .daybook-title").first())
        .hasAttribute("href", "https://notes.example/notes/a/");
    assertThat(Axe.violations(page)).isEmpty();
  }

  @Test
  void theCustomElementFollowsItsAttributes() {
    Page page = BROWSER.open();
    page.navigate(portal.origin() + "/embed-element.html");
    page.locator("daybook-latest").evaluate("element => element.setAttribute('limit', '1')");

    assertThat(page.locator("daybook-latest .daybook-title")).hasCount(1);
  }

  @Test
  void theCustomElementKeepsItsLinkWhereThereIsNothing() {
    Page page = BROWSER.open();
    page.navigate(portal.origin() + "/embed-element.html");
    page.waitForResponse(
        response -> response.url().contains("section=none"),
        () -> page.evaluate("document.body.insertAdjacentHTML('beforeend', `" + EMPTY + "`)"));

    assertThat(page.getByText("Kept")).isVisible();
    assertThat(BROWSER.expectedComplaints()).allMatch(text -> text.contains("404"));
  }

  @Test
  void anotherOriginKeepsItsLink() {
    Page page = BROWSER.open();
    page.waitForConsoleMessage(() -> page.navigate(stranger.origin() + "/embed-element.html"));

    assertThat(page.locator("daybook-latest > a")).isVisible();
    assertThat(BROWSER.expectedComplaints())
        .anyMatch(text -> text.contains("Access-Control-Allow-Origin"));
  }

  @Test
  void theHeightOfAFrameFollowsWhatItShows() {
    Page page = BROWSER.open();
    page.navigate(portal.origin() + "/embed-frame.html");

    assertThat(page.locator("iframe")).not().hasAttribute("height", "300");
    Object height =
        page.frames().get(1).evaluate("document.documentElement.getBoundingClientRect().height");
    assertThat(Integer.parseInt(page.locator("iframe").getAttribute("height")))
        .isEqualTo((int) Math.ceil(((Number) height).doubleValue()));
  }

  @Test
  void anotherOriginCannotShowAFrame() {
    Page page = BROWSER.open();
    page.waitForConsoleMessage(() -> page.navigate(stranger.origin() + "/embed-frame.html"));

    assertThat(page.locator("iframe")).hasAttribute("height", "300");
    assertThat(page.frames().get(1).url()).startsWith("chrome-error:");
    assertThat(BROWSER.expectedComplaints()).anyMatch(text -> text.contains("frame-ancestors"));
  }

  @ParameterizedTest
  @CsvSource({
    "latest?frame, LIGHT",
    "latest?frame, DARK",
    "entries/notes/a/?frame, LIGHT",
    "entries/notes/a/?frame, DARK"
  })
  void aFrameIsReadableByEverybody(String path, ColorScheme colours) throws IOException {
    Page page =
        BROWSER.open(new NewContextOptions().setColorScheme(colours).setViewportSize(320, 400));
    page.addInitScript(Axe.script());
    page.navigate(site() + "/_/embed/" + path);
    String picture = path.replaceAll("[^a-z]+", "-") + "-" + colours + ".png";
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(picture)));

    assertThat(Axe.violations(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
  }

  private static String edited(String example) {
    return example
        .replace(EXAMPLE + "/notes", site())
        .replace(EXAMPLE, "http://127.0.0.1:" + daybook.port());
  }

  private static String site() {
    return "http://127.0.0.1:" + daybook.port() + "/site";
  }
}
