package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.LongEntry.button;
import static org.daybook.LongEntry.summarize;

import com.microsoft.playwright.Page;
import org.daybook.html.Summaries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser's own model, which is offered beside our summary. */
class SummaryModelIT {
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

  @Test
  void aBrowsersOwnModelIsAskedOnAClickOnlyAndNamed() {
    try (Loopback offering = LongEntry.serving(Summaries.OFFER_BUILT_IN)) {
      Page page = BROWSER.open();
      page.addInitScript(
          """
          globalThis.Summarizer = {
            created: 0,
            availability: async () => 'available',
            create: async () => {
              Summarizer.created++;
              return { summarize: async () => '<b>In short.</b>', destroy() {} };
            },
          };""");
      LongEntry.in(page, offering);
      summarize(page, 3);
      assertThat(page.evaluate("Summarizer.created")).isEqualTo(0);

      button(page, "Ask the model").click();

      assertThat(page.locator(".sheet output")).hasText("<b>In short.</b>");
      assertThat(page.locator(".sheet")).containsText("Made by your browser’s built-in model");
    }
  }

  @Test
  void aModelThatTheOperatorDoesNotOfferIsNotThere() {
    assertThat(entry().locator(".model")).hasCount(0);
  }

  private static Page entry() {
    return LongEntry.in(BROWSER.open(), daybook);
  }
}
