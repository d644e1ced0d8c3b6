package org.daybook.publish.live;

import java.time.Duration;

/** A pause that doubles with each failure in succession, up to ten seconds. */
final class RetryPause {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Duration first;
  private Duration next;

  RetryPause(Duration first) {
    this.first = first;
    next = first;
  }

  /** The pause after one more failure. */
  Duration grow() {
    Duration pause = next;
    Duration twice = pause.multipliedBy(2);
    next = twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    return pause;
  }

  /** Begins anew after a success. */
  void reset() {
    next = first;
  }
}
