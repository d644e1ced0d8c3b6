package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.LongEntry.ask;
import static org.daybook.LongEntry.button;
import static org.daybook.LongEntry.sentences;
import static org.daybook.LongEntry.summarize;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.daybook.html.Summaries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The summary of a long entry, made by a real browser from the application's own pages. */
class SummaryIT {
  private static final String VISIBLE_AND_FOCUSED =
      """
      (() => {
        const [range] = CSS.highlights.get('summary');
        const { top, bottom } = range.getBoundingClientRect();
        const sheet = document.querySelector('.sheet').getBoundingClientRect();
        return top >= 0 && bottom <= sheet.top
          && document.activeElement.contains(range.startContainer);
      })()""";

  private static final String MARK =
      "getComputedStyle(document.activeElement, '::highlight(summary)').backgroundColor";

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
  @ValueSource(ints = {3, 5, 8})
  void asManySentencesOfTheProseAreListedAsAskedFor(int count) {
    Page page = entry();

    summarize(page, count);

    assertThat(sentences(page).allTextContents())
        .doesNotHaveDuplicates()
        .noneMatch(sentence -> sentence.contains("Never") || sentence.contains("Measure"))
        .isSortedAccordingTo(
            (a, b) -> Integer.compare(LongEntry.TEXT.indexOf(a), LongEntry.TEXT.indexOf(b)));
    assertThat(page.getByRole(AriaRole.STATUS)).hasText(count + " of 48 sentences");
  }

  @Test
  void whatTheAuthorSaysComesFirst() {
    Page page = entry();

    summarize(page, 3);

    assertThat(page.locator(".sheet .author")).containsText("What it is about.");
    assertThat(page.locator(".sheet .author")).containsText("Measure first.");
    assertThat(page.locator("#t")).hasCount(1);
  }

  @Test
  void everyLinkJumpsToItsSentenceAndMarksIt() {
    Page page = entry();
    String text = page.locator(".text").innerHTML();
    summarize(page, 8);

    for (Locator link : sentences(page).all()) {
      link.click();
      assertThat(page.evaluate("[...CSS.highlights.get('summary')].join().replace(/\\s+/g, ' ')"))
          .isEqualTo(link.textContent());
      assertThat(page.evaluate(VISIBLE_AND_FOCUSED)).isEqualTo(true);
      assertThat(page.evaluate(MARK)).isEqualTo("rgb(243, 230, 168)");
    }
    assertThat(page.locator(".text").innerHTML().replace(" tabindex=\"-1\"", "")).isEqualTo(text);
  }

  @Test
  void focusStaysOnTheButtonAndReturnsToItFromTheSheet() {
    Page page = entry();
    Locator five = button(page, "Summarize in 5 sentences");

    five.focus();
    page.keyboard().press("Enter");
    assertThat(sentences(page)).hasCount(5);
    assertThat(five).isFocused();
    assertThat(five).hasAttribute("aria-pressed", "true");

    sentences(page).first().focus();
    page.keyboard().press("Escape");
    assertThat(page.locator(".sheet")).isHidden();
    assertThat(five).isFocused();
    assertThat(five).hasAttribute("aria-pressed", "false");
  }

  @Test
  void escapeClosesTheSheetFromTheSentenceTooAndLeavesTheReaderThere() {
    Page page = entry();
    summarize(page, 3);
    sentences(page).last().click();

    page.keyboard().press("Escape");

    assertThat(page.locator(".sheet")).isHidden();
    assertThat(page.evaluate("CSS.highlights.size")).isEqualTo(0);
    assertThat(page.evaluate("document.activeElement.closest('.text') !== null")).isEqualTo(true);
  }

  @Test
  void escapeEndsASummaryThatTakesLong() {
    Page page = entry();
    page.route("**/worker.js", route -> {});

    ask(page, 5);
    assertThat(button(page, "Cancel")).isVisible();
    page.keyboard().press("Escape");

    assertThat(page.locator(".sheet")).isHidden();
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Cancelled");
    page.unroute("**/worker.js");
  }

  @Test
  void aSummaryThatTakesLongCanBeCancelled() {
    Page page = entry();
    page.route("**/worker.js", route -> {});

    ask(page, 5);
    button(page, "Cancel").click();

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Cancelled");
    assertThat(page.locator(".sheet")).isHidden();
    assertThat(button(page, "Summarize in 5 sentences")).isFocused();
    page.unroute("**/worker.js");
  }

  private static Page entry() {
    return LongEntry.in(BROWSER.open(), daybook);
  }
}
