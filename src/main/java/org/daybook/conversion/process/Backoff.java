package org.daybook.conversion.process;

import java.time.Duration;
import java.time.Instant;

/**
 * A pause before something is tried again, twice as long after each failure, from a second to a
 * minute.
 *
 * @param pause the length
 * @param until the end, from which it may be tried again
 */
public record Backoff(Duration pause, Instant until) {
  /** The pause before the first trial, which has ended. */
  public static final Backoff NONE = new Backoff(Duration.ZERO, Instant.MIN);

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /** The pause after another failure. */
  public Backoff next(Instant now) {
    Duration twice = pause.multipliedBy(2);
    Duration longer = twice.compareTo(SHORTEST) < 0 ? SHORTEST : twice;
    Duration length = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    return new Backoff(length, now.plus(length));
  }

  /** Says whether the pause has ended. */
  public boolean isOver(Instant now) {
    return !now.isBefore(until);
  }
}
