package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.site.Entry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes over the wire for the first visit to an entry of 2,000 words. */
class BudgetIT {
  private static final int WORDS = 2000;
  private static final String SHIFTS =
      "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(shifts), 50)))";

  @RegisterExtension private static final Browser BROWSER = new Browser();
  @RegisterExtension private static final BundledSite BUNDLED = new BundledSite();

  @TempDir private static Path folder;

  private static Server server;

  @BeforeAll
  static void start() {
    Feeds feeds = new Feeds(Sample.saying(text()), FeedChanges.NONE);
    server = new Server(() -> feeds, folder, folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void bytesAndRequestsAreFew() {
    Page page = BROWSER.open();
    List<Request> requests = new ArrayList<>();
    page.onRequest(requests::add);

    read(page);

    assertThat(bytes(requests, url -> url.endsWith("/"))).isBetween(1024, 16 * 1024);
    assertThat(bytes(requests, url -> url.endsWith(".css"))).isBetween(1024, 9 * 1024);
    assertThat(bytes(requests, url -> url.endsWith(".js"))).isBetween(1024, 8 * 1024);
    assertThat(requests).extracting(Request::url).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void nothingIsWaitedForButStyleAndThemeScript() {
    Page page = BROWSER.open();
    List<Request> requests = new ArrayList<>();
    page.onRequest(requests::add);

    read(page);

    assertThat(page.locator("script[src]:not([type=module])").count()).isEqualTo(1);
    assertThat(page.locator("link[rel=stylesheet]").count()).isEqualTo(1);
    assertThat(bytes(requests, url -> url.endsWith("/early.js"))).isBetween(1, 300);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void nothingMovesWhileItLoads(int width) {
    Page page = BROWSER.open(new NewContextOptions().setViewportSize(width, 800));
    page.addInitScript(
        """
        globalThis.shifts = [];
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map((it) => it.value)))
          .observe({ type: 'layout-shift', buffered: true });""");

    read(page);

    assertThat(page.evaluate(SHIFTS)).isEqualTo(List.of());
  }

  private static void read(Page page) {
    page.navigate("http://127.0.0.1:" + server.port() + "/site/notes/queues/");
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static int bytes(List<Request> requests, Predicate<String> wanted) {
    return requests.stream()
        .filter(request -> wanted.test(request.url()))
        .mapToInt(request -> request.sizes().responseBodySize)
        .sum();
  }

  /** As many of the bundled notes in a row as it takes. */
  private static String text() {
    StringBuilder text = new StringBuilder();
    int words = 0;
    for (Entry entry : BUNDLED.site().news()) {
      if (words < WORDS) {
        text.append(entry.text().page().markup());
        words += entry.text().words();
      }
    }
    assertThat(words).isGreaterThanOrEqualTo(WORDS);
    return text.toString();
  }
}
