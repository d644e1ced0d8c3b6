package org.daybook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Summaries of a text of 10,000 words, longer than notes are. */
class SummarySpeedIT {
  private static final System.Logger LOG = System.getLogger(SummarySpeedIT.class.getName());
  private static final double BUDGET_MILLIS = 100;

  @RegisterExtension private static final Browser BROWSER = new Browser();

  private final String text =
      IntStream.range(0, 10_000).mapToObj(SummarySpeedIT::word).collect(joining());

  @Test
  void theyAreTheSameEveryTime() {
    try (SummaryModules modules = new SummaryModules(BROWSER.open())) {
      List<String> first = modules.summary("en", "Words", text, 8);

      assertThat(first).hasSize(8).doesNotHaveDuplicates();
      assertThat(Stream.generate(() -> modules.summary("en", "Words", text, 8)).limit(5))
          .allMatch(first::equals);
    }
  }

  @Test
  void theyTakeATenthOfASecondAtMost() {
    try (SummaryModules modules = new SummaryModules(BROWSER.open())) {
      double median = modules.medianInWorker(text, 31);

      LOG.log(System.Logger.Level.INFO, "10,000 words in a worker: median {0} ms", median);
      assertThat(median).isLessThan(BUDGET_MILLIS);
    }
  }

  /** Some words are frequent and most are rare, as in any text. */
  private static String word(int i) {
    long words = (long) Math.pow(3000, i % 10 / 9.0) + 1;
    String word = "word" + Long.toString(Math.floorMod(i * 7919L * i + i, words), 36);
    String sentence = i % 18 == 0 ? word.replace('w', 'W') : word;
    return sentence + (i % 400 == 399 ? ".\n\n" : i % 18 == 17 ? ". " : " ");
  }
}
