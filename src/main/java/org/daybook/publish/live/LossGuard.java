package org.daybook.publish.live;

import java.time.Duration;
import java.time.Instant;
import org.daybook.publish.Batches;
import org.daybook.source.ContentTree;

/**
 * Holds back a tree that has suddenly lost most of its pages, as one does whose disk is not mounted
 * or whose checkout is under way. After a while the loss is believed.
 */
final class LossGuard {
  private static final int FEW = 10;
  private static final Duration GRACE = Duration.ofMinutes(10);

  private Instant lostSince = Instant.MAX;

  /** Whether the published tree shall stay for now. */
  boolean holdsBack(ContentTree published, ContentTree now, Instant instant) {
    int before = Batches.all(published).size();
    boolean lost = before >= FEW && Batches.all(now).size() < before / 2;
    if (!lost) {
      lostSince = Instant.MAX;
    } else if (instant.isBefore(lostSince)) {
      lostSince = instant;
    }
    return lost && instant.isBefore(lostSince.plus(GRACE));
  }
}
