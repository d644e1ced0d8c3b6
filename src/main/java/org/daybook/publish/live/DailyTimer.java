package org.daybook.publish.live;

import java.time.Duration;
import java.time.Instant;

/** A timer that is due once a day. */
final class DailyTimer {
  private static final Duration DAY = Duration.ofDays(1);

  private Instant next = Instant.MIN;

  /** Says whether a day has passed since the timer was last due. */
  boolean isDue(Instant now) {
    boolean due = !now.isBefore(next);
    if (due) {
      next = now.plus(DAY);
    }
    return due;
  }
}
