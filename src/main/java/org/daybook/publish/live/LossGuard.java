package org.daybook.publish.live;

import java.time.Duration;
import java.time.Instant;
import org.daybook.publish.Publisher;
import org.daybook.source.ContentTree;

/**
 * A guard against trees that have suddenly lost more than half of their pages, because a disk is
 * not mounted or a checkout is under way. Such a tree is held back for ten minutes.
 */
final class LossGuard {
  private static final int FEW = 10;
  private static final Duration GRACE = Duration.ofMinutes(10);

  private Instant lostSince = Instant.MAX;

  /** Says whether the published tree must stay for now. */
  boolean holdsBack(ContentTree published, ContentTree now, Instant instant) {
    int before = Publisher.pageFiles(published).size();
    boolean lost = before >= FEW && Publisher.pageFiles(now).size() < before / 2;
    if (!lost) {
      lostSince = Instant.MAX;
    } else if (instant.isBefore(lostSince)) {
      lostSince = instant;
    }
    return lost && instant.isBefore(lostSince.plus(GRACE));
  }
}
