package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.LongEntry.button;
import static org.daybook.LongEntry.sentences;
import static org.daybook.LongEntry.summarize;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.daybook.html.Summaries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A summary moves no layout, requests only assets, and is absent without scripts. */
class SummaryQuietIT {
  private static final String SHIFTS =
      "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(shifts), 50)))";

  @RegisterExtension private static final Browser BROWSER = new Browser();

  private static Loopback daybook;

  @BeforeAll
  static void start() {
    daybook = LongEntry.serving(Summaries.EXTRACTIVE);
  }

  @AfterAll
  static void stop() {
    daybook.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void nothingMoves(int width) {
    Page page = BROWSER.open(new NewContextOptions().setViewportSize(width, 800));
    page.addInitScript(
        """
        globalThis.shifts = [];
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map((it) => it.value)))
          .observe({ type: 'layout-shift', buffered: true });""");
    LongEntry.in(page, daybook);

    summarize(page, 3);
    summarize(page, 8);
    assertThat(page.evaluate(SHIFTS)).isEqualTo(List.of());
    button(page, "Close the summary").click();
    assertThat(page.evaluate(SHIFTS)).isEqualTo(List.of());
    summarize(page, 5);
    page.reload();

    assertThat(sentences(page)).hasCount(5);
    assertThat(page.evaluate(SHIFTS)).isEqualTo(List.of());
  }

  @Test
  void onlyAssetsAreAskedForAndNothingOnceTheyAreThere() {
    Page page = entry();
    List<String> requests = new ArrayList<>();
    page.onRequest(request -> requests.add(request.method() + " " + request.url()));

    summarize(page, 3);
    assertThat(requests).isNotEmpty().allMatch(it -> it.matches("GET http://127[^?]+/_/assets/.*"));
    requests.clear();
    page.evaluate("sessionStorage.clear()");
    summarize(page, 5);

    assertThat(requests).isEmpty();
  }

  @Test
  void aSummaryLeftOpenIsOpenAfterAReload() {
    Page page = entry();
    summarize(page, 5);
    List<String> before = sentences(page).allTextContents();

    page.reload();

    assertThat(sentences(page)).hasCount(5);
    assertThat(sentences(page).allTextContents()).isEqualTo(before);
    assertThat((String) page.evaluate("JSON.stringify({...sessionStorage})"))
        .doesNotContain("latency");
  }

  @Test
  void withoutScriptsThereIsNothing() {
    Page page = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(false));
    LongEntry.in(page, daybook);

    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator(".summary")).isHidden();
  }

  private static Page entry() {
    return LongEntry.in(BROWSER.open(), daybook);
  }
}
