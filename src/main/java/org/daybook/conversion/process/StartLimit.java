package org.daybook.conversion.process;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The time that a renderer has for its start: a number of periods, in each of which it must get
 * something done. One that hangs takes no processor time; a machine that is busy gives it little.
 *
 * @param period the time after which its processor time is looked at
 * @param periods the largest number of them
 */
record StartLimit(Duration period, int periods) {
  /** Up to ten minutes. */
  static final StartLimit USUAL = new StartLimit(Duration.ofMinutes(1), 10);

  /** A start that takes less than this part of a period hangs: one in so many. */
  private static final int LEAST = 100;

  /**
   * Waits for the end of the start.
   *
   * @param spent the processor time that the renderer has taken
   * @throws RendererLostException if the limit is passed
   */
  void await(CountDownLatch ready, Supplier<Duration> spent)
      throws RendererLostException, InterruptedException {
    Duration before = Duration.ZERO;
    for (int n = 1; !ready.await(period.toNanos(), TimeUnit.NANOSECONDS); n++) {
      Duration now = spent.get();
      if (n == periods || now.minus(before).compareTo(period.dividedBy(LEAST)) < 0) {
        throw new RendererLostException(
            String.format(
                Locale.ROOT,
                "it did not start within %d s, of which it had the processor for %.1f s",
                period.multipliedBy(n).toSeconds(),
                now.toMillis() / 1e3));
      }
      before = now;
    }
  }
}
