package org.daybook.report;

import java.time.Instant;

/**
 * The relation of a published site to its content.
 *
 * @param since when the state began; {@link Instant#EPOCH} until there is one
 * @param why one sentence; empty while the site is current. Once something is published it has no
 *     paths of the machine
 */
public record Freshness(State state, Instant since, String why) {
  /** The freshness before the first look at the content. */
  public static final Freshness UNKNOWN =
      new Freshness(State.UNPUBLISHED, Instant.EPOCH, "nothing is published yet");

  /** The kinds of relations. */
  public enum State {
    /** Nothing is published yet. */
    UNPUBLISHED,
    /** The content is published as it was at the last look. */
    CURRENT,
    /** The content has changed, or cannot be read, and an older version is published. */
    BEHIND,
    /** Most of the content has gone, and is given time to return. */
    HELD_BACK
  }

  /** The next freshness, which keeps the time at which the same state began. */
  public Freshness next(State now, Instant when, String reason) {
    return new Freshness(now, now == state && !since.equals(Instant.EPOCH) ? since : when, reason);
  }
}
