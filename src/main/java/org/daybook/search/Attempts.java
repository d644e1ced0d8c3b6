package org.daybook.search;

import java.time.Duration;
import java.time.Instant;
import org.daybook.io.Backoff;

/**
 * Attempts to write the index. The second one follows the first at once, because files may have
 * been deleted; the others wait longer and longer, because a disk may be full.
 */
final class Attempts {
  private static final Backoff AT_ONCE =
      Backoff.between(Duration.ofSeconds(2), Duration.ofSeconds(256));

  private boolean failing;
  private Backoff pause = AT_ONCE;

  /** Remembers that one has failed; says whether it was the first since one succeeded. */
  boolean failed() {
    boolean first = !failing;
    failing = true;
    pause = first ? AT_ONCE : pause.next(Instant.now());
    return first;
  }

  /** Remembers that one has succeeded. */
  void succeeded() {
    failing = false;
    pause = AT_ONCE;
  }

  /** Says whether it is time for another, which is after at most 256 seconds. */
  boolean isDue() {
    return pause.isOver(Instant.now());
  }
}
