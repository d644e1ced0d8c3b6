package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.LongEntry.button;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.List;
import org.daybook.html.Summaries;
import org.daybook.site.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The behaviour that scripts add to every page. */
class ScriptsIT {
  private static final String LISTING =
      """
      </p><div class="listingblock"><div class="content"><pre tabindex="0"><code data-lang="java">\
      run(); <i class="conum" data-value="1"></i><b>(1)</b>
      stop();</code></pre></div></div><p>\
      """;

  /** Not Playwright's own wait, which would evaluate text in the page against its policy. */
  private static final String PAINTED =
      """
      new Promise((painted) => {
        const look = () =>
          globalThis.painted ? painted(globalThis.painted) : requestAnimationFrame(look);
        look();
      })\
      """;

  @RegisterExtension private static final Browser BROWSER = new Browser();

  private static Loopback daybook;

  @BeforeAll
  static void start() {
    daybook = new Loopback(new InProcess(() -> Sample.saying(LISTING)));
  }

  @AfterAll
  static void stop() {
    daybook.close();
  }

  @Test
  void aThemeIsChosenBeforeThePageIsPainted() {
    Page page = at("");
    button(page, "Theme: auto").click();
    button(page, "Theme: light").click();
    page.addInitScript(
        """
        new PerformanceObserver(() => (globalThis.painted ??= document.documentElement.dataset.theme))
          .observe({ type: 'paint', buffered: true });\
        """);

    page.reload();

    assertThat(page.evaluate(PAINTED)).isEqualTo("dark");
    assertThat(button(page, "Theme: dark")).isVisible();
    assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
  }

  @Test
  void codeIsCopiedWithoutItsCallouts() {
    Page page = at("notes/queues/");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

    button(page, "Copy the code").click();

    assertThat(page.locator(".copy")).hasText("copied");
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("run();\nstop();");
  }

  @Test
  void theAddressOfAFeedIsCopied() {
    Page page = at("feeds/");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));

    page.locator(".address .copy").first().click();

    assertThat(page.locator(".address .copy").first()).hasText("copied");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(page.locator(".address input").first().inputValue());
  }

  @Test
  void theListOfContentsShowsWhereTheReaderIs() {
    try (Loopback serving = LongEntry.serving(Summaries.OFF)) {
      Page page = LongEntry.in(BROWSER.open(), serving);
      assertThat(page.locator(".contents a")).hasCount(6);

      page.evaluate("document.getElementById('feeds').scrollIntoView()");

      assertThat(page.locator(".contents [aria-current=location]")).hasText("About feeds");
    }
  }

  @Test
  void keysLeadFromEntryToEntryUntilTheyAreSwitchedOff() {
    Page page = at("");
    page.keyboard().press("j");
    assertThat(page.locator(".year .rows a").first()).isFocused();
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(page.locator(".year .rows a").first()).isFocused();

    page.keyboard().press("?");
    page.getByLabel("Use these keys").uncheck();
    button(page, "Close").click();
    page.reload();
    page.keyboard().press("j");

    assertThat(page.locator("body")).isFocused();
  }

  @Test
  void keysBeginAtTheYearThatALinkLedTo() {
    Site site = Numbered.weekly(200);
    try (Loopback weekly = new Loopback(new InProcess(() -> site))) {
      Page page = BROWSER.open();
      page.navigate(weekly.url("notes/"));
      page.locator(".jumps a").getByText("2021").click();
      page.waitForURL(weekly.url("notes/page/3/#:2021"));
      page.keyboard().press("j");

      assertThat(page.locator("[id=':2021'] .rows a").first()).isFocused();
    }
  }

  @Test
  void entriesSinceTheLastVisitAreNew() {
    Page page = at("");
    assertThat(page.locator(".rows time").first()).not().containsText("new");

    page.evaluate(
        """
        sessionStorage.clear();
        Object.keys(localStorage).forEach((key) => localStorage.setItem(key, '2026-05-15'));\
        """);
    page.reload();

    assertThat(page.locator(".rows time").first()).containsText("new");
  }

  @Test
  void withoutScriptsThereAreNoButtons() {
    Page page = BROWSER.open(new NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(daybook.url("notes/queues/"));

    assertThat(page.locator("pre")).isVisible();
    assertThat(page.locator("button:visible")).hasCount(0);
  }

  private static Page at(String path) {
    Page page = BROWSER.open();
    page.navigate(daybook.url(path));
    return page;
  }
}
