package org.daybook.conversion.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A renderer that starts slowly is waited for, and one that hangs is not. */
class StartLimitTest {
  private static final StartLimit LIMIT = new StartLimit(Duration.ofMillis(20), 10);

  private final CountDownLatch ready = new CountDownLatch(1);
  private final AtomicLong periods = new AtomicLong();

  @Test
  void startThatGetsLittleOfTheProcessorIsWaitedFor() {
    assertThatCode(() -> LIMIT.await(ready, () -> spent(9))).doesNotThrowAnyException();
  }

  @Test
  void startThatDoesNothingHangs() {
    assertThatThrownBy(() -> LIMIT.await(ready, () -> Duration.ofMillis(5)))
        .isInstanceOf(RendererLostException.class)
        .hasMessageContaining("had the processor for 0.0 s");
  }

  @Test
  void startThatNeverEndsIsGivenUp() {
    assertThatThrownBy(() -> LIMIT.await(ready, () -> spent(11)))
        .isInstanceOf(RendererLostException.class);
  }

  /** A millisecond more with each period, until the renderer is ready. */
  private Duration spent(int readyAfter) {
    long period = periods.incrementAndGet();
    if (period == readyAfter) {
      ready.countDown();
    }
    return Duration.ofMillis(period);
  }
}
