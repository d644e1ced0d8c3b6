package org.daybook.io;

import java.time.Duration;
import java.time.Instant;

/**
 * A pause before something is tried again, twice as long after each failure.
 *
 * @param shortest the length after the first failure
 * @param longest the length that it does not pass
 * @param pause the length
 * @param until the end, from which it may be tried again
 */
public record Backoff(Duration shortest, Duration longest, Duration pause, Instant until) {
  /**
   * The pause before the first trial, which has ended. Those after it have a second to a minute.
   */
  public static final Backoff NONE = between(Duration.ofSeconds(1), Duration.ofMinutes(1));

  /** The pause before the first trial, which has ended. */
  public static Backoff between(Duration shortest, Duration longest) {
    return new Backoff(shortest, longest, Duration.ZERO, Instant.MIN);
  }

  /** The pause after another failure. */
  public Backoff next(Instant now) {
    Duration twice = pause.multipliedBy(2);
    Duration longer = twice.compareTo(shortest) < 0 ? shortest : twice;
    Duration length = longer.compareTo(longest) > 0 ? longest : longer;
    return new Backoff(shortest, longest, length, now.plus(length));
  }

  /** Says whether the pause has ended. */
  public boolean isOver(Instant now) {
    return !now.isBefore(until);
  }
}
