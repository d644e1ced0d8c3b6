package org.daybook.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No more values are made at a time than there is room for. */
class MakingsTest {
  private final ExecutorService others = Executors.newCachedThreadPool();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);

  @AfterEach
  void stop() {
    ended.countDown();
    others.shutdownNow();
  }

  @Test
  void whoeverHasWaitedTooLongGetsNothing() throws Exception {
    Makings<String, String> makings = new Makings<>(1, Duration.ZERO);
    Future<Optional<String>> slow = others.submit(() -> makings.make("slow", this::slowly));
    begun.await();

    assertThat(makings.make("other", () -> "other")).isEmpty();
    ended.countDown();
    assertThat(slow.get()).contains("made");
    assertThat(makings.make("other", () -> "other")).contains("other");
  }

  @Test
  void aValueIsMadeAsSoonAsThereIsRoom() throws Exception {
    Makings<String, String> makings = new Makings<>(1, Duration.ofMinutes(1));
    others.submit(() -> makings.make("slow", this::slowly));
    begun.await();
    Future<Optional<String>> waiting = others.submit(() -> makings.make("other", () -> "other"));

    assertThat(waiting.isDone()).isFalse();
    ended.countDown();
    assertThat(waiting.get()).contains("other");
  }

  @Test
  void aFailureLeavesItsRoom() {
    Makings<String, String> makings = new Makings<>(1, Duration.ZERO);

    assertThatThrownBy(() -> makings.make("a", MakingsTest::failing))
        .isInstanceOf(IllegalStateException.class);
    assertThat(makings.make("a", () -> "made")).contains("made");
  }

  private String slowly() {
    begun.countDown();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "made";
  }

  private static String failing() {
    throw new IllegalStateException("fails");
  }
}
