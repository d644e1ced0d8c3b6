package org.daybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EffortLimitTest {
  private final AtomicLong effort = new AtomicLong(Long.MAX_VALUE - 1);
  private final AtomicLong clock = new AtomicLong(-5);
  private final EffortLimit limit = new EffortLimit(effort::get, clock::get);

  @Test
  void queryThatWaitsForABusyMachineGoesOn() {
    effort.addAndGet(TimeUnit.MILLISECONDS.toNanos(300));
    clock.addAndGet(TimeUnit.SECONDS.toNanos(20));

    assertThat(limit.shouldExit()).isFalse();
  }

  @Test
  void queryThatWorksForMoreThanTwoSecondsEnds() {
    effort.addAndGet(TimeUnit.SECONDS.toNanos(2));
    assertThat(limit.shouldExit()).isFalse();

    effort.addAndGet(1);
    assertThat(limit.shouldExit()).isTrue();
  }

  @Test
  void queryThatWaitsForADiskForMoreThanAMinuteEnds() {
    clock.addAndGet(TimeUnit.MINUTES.toNanos(1) + 1);

    assertThat(limit.shouldExit()).isTrue();
  }

  @Test
  void workOfOtherThreadsIsNotCounted() throws InterruptedException {
    EffortLimit here = EffortLimit.ofThisThread();
    Thread other = new Thread(EffortLimitTest::workUntilTheLimit);
    other.start();
    other.join();

    assertThat(here.shouldExit()).isFalse();
  }

  private static void workUntilTheLimit() {
    EffortLimit twoSeconds = EffortLimit.ofThisThread();
    while (!twoSeconds.shouldExit()) {
      Thread.onSpinWait();
    }
  }
}
