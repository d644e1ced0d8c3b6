package org.daybook.publish.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * A guard against content that has suddenly lost more than half of its pages, because a disk is not
 * mounted or a checkout is under way. The loss is held back for a while, and edits are not.
 */
final class LossGuard {
  private static final int FEW = 10;

  private final Duration grace;
  private Instant lostSince = Instant.MAX;
  private Set<String> awaited = Set.of();

  /**
   * A guard that has seen no loss yet.
   *
   * @param grace how long content is held back; zero never holds it back
   */
  LossGuard(Duration grace) {
    this.grace = grace;
  }

  /**
   * Says whether the loss must not be published for now.
   *
   * @param before the number of pages that were published before
   * @param now the number of pages in the content
   */
  boolean holdsBack(int before, int now, Instant instant) {
    boolean lost = before >= FEW && now < before / 2;
    if (!lost) {
      lostSince = Instant.MAX;
    } else if (instant.isBefore(lostSince)) {
      lostSince = instant;
    }
    return lost && instant.isBefore(lostSince.plus(grace));
  }

  /** Waits for pages that were missing at the start, whose removal feeds must not tell yet. */
  void await(Set<String> missing) {
    awaited = Set.copyOf(missing);
  }

  /** The sources of the pages that were missing at the start and are waited for. */
  Set<String> awaited() {
    return awaited;
  }

  /** Ends the wait for missing pages, and says whether there was one. */
  boolean release() {
    boolean waited = !awaited.isEmpty();
    awaited = Set.of();
    return waited;
  }

  /** The sentence about a loss. */
  String message(int before, int now) {
    return "%s of %s pages have gone; they have %s s to return, which the setting loss-grace changes"
        .formatted(before - now, before, grace.toSeconds());
  }
}
