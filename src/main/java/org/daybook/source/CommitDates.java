package org.daybook.source;

import java.time.Instant;

/**
 * When a file of a tree was committed to Git. A commit that only moves it does not count.
 *
 * @param first the commit that added it
 * @param last the last one that changed it, or the first
 */
public record CommitDates(Instant first, Instant last) {
  CommitDates with(Instant other) {
    return new CommitDates(
        other.isBefore(first) ? other : first, other.isAfter(last) ? other : last);
  }
}
