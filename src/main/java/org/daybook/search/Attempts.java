package org.daybook.search;

import java.util.concurrent.TimeUnit;

/**
 * Attempts to write the index. The second one follows the first at once, because files may have
 * been deleted; the others wait longer and longer, because a disk may be full.
 */
final class Attempts {
  private static final int LONGEST = 8;

  private int failures;
  private long next;

  /** Remembers that one has failed; says whether it was the first since one succeeded. */
  boolean failed() {
    failures++;
    long seconds = failures == 1 ? 0 : 1L << Math.min(failures - 1, LONGEST);
    next = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    return failures == 1;
  }

  /** Remembers that one has succeeded. */
  void succeeded() {
    failures = 0;
  }

  /** Says whether it is time for another, which is after at most 256 seconds. */
  boolean isDue() {
    return failures == 0 || System.nanoTime() - next >= 0;
  }
}
