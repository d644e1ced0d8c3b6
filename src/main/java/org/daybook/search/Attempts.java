package org.daybook.search;

import java.time.Duration;
import org.daybook.io.Backoff;

/**
 * Attempts to write the index. The second one follows the first at once, because files may have
 * been deleted; the others wait longer and longer, because a disk may be full.
 */
final class Attempts {
  private final Backoff pauses = new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(256));
  private boolean failing;
  private long next;

  /** Remembers that one has failed; says whether it was the first since one succeeded. */
  boolean failed() {
    boolean first = !failing;
    failing = true;
    next = System.nanoTime() + (first ? 0 : pauses.grow().toNanos());
    return first;
  }

  /** Remembers that one has succeeded. */
  void succeeded() {
    failing = false;
    pauses.reset();
  }

  /** Says whether it is time for another, which is after at most 256 seconds. */
  boolean isDue() {
    return !failing || System.nanoTime() - next >= 0;
  }
}
