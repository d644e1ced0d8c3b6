package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.LongEntry.sentences;
import static org.daybook.LongEntry.summarize;

import com.microsoft.playwright.Page;
import java.util.List;
import org.daybook.html.Summaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sentences of a summary beside each other, and beside what the author says above the text. */
class SummaryVarietyIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();

  @Test
  void noneRepeatsTheTitleTheAuthorOrAnotherOne() {
    try (SummaryModules modules = new SummaryModules(BROWSER.open())) {
      String text =
          """
          Queues hide the load.

          Retries double the traffic of a backend.

          Clocks differ between machines.

          Between machines, clocks differ.""";

      assertThat(
              modules.summary(
                  "en", "Queues hide the load", List.of("Retries double the traffic."), text, 4))
          .containsExactly("Between machines, clocks differ.");
    }
  }

  @Test
  void fiveSentencesComeFromFiveOfEightSections() {
    try (SummaryModules modules = new SummaryModules(BROWSER.open())) {
      String text =
          """
          Queues of a server hide the load of its readers. \
          Queues of a server hide the order of its readers. \
          Queues of a server hide the memory of its readers. \
          Queues of a server hide the latency of its readers.

          Caches evict pages.

          Feeds list entries.

          Clocks drift apart.

          Indexes sort words.

          Digests name files.

          Locks delay writers.

          Threads share memory.""";

      assertThat(modules.summary("en", "What the queues of a server hide", text, 5))
          .hasSize(5)
          .filteredOn(sentence -> sentence.startsWith("Queues"))
          .hasSize(1);
    }
  }

  @Test
  void whatTheAuthorSaysAboveTheTextIsNotListedAgain() {
    try (Loopback daybook = LongEntry.serving(Summaries.EXTRACTIVE)) {
      Page before = LongEntry.in(BROWSER.open(), daybook);
      summarize(before, 3);
      String best = sentences(before).first().textContent();
      Page page = LongEntry.in(BROWSER.open(), daybook);

      page.evaluate("it => (document.querySelector('.sheet .author p').textContent = it)", best);
      summarize(page, 3);

      assertThat(sentences(page).allTextContents()).doesNotContain(best);
    }
  }
}
