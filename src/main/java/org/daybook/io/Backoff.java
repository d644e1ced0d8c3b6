package org.daybook.io;

import java.time.Duration;

/** The pause before another attempt, which doubles with each failure in succession. */
public final class Backoff {
  private final Duration first;
  private final Duration longest;
  private Duration next;

  /** Pauses from a first to a longest. */
  public Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    next = first;
  }

  /** The pause after one more failure. */
  public Duration grow() {
    Duration pause = next;
    Duration twice = pause.multipliedBy(2);
    next = twice.compareTo(longest) > 0 ? longest : twice;
    return pause;
  }

  /** Begins anew after a success. */
  public void reset() {
    next = first;
  }
}
