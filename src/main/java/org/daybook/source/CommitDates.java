package org.daybook.source;

import java.time.Instant;

/**
 * The times of the commits to Git of one file. A commit that only moves the file does not count.
 *
 * @param first the commit that added it
 * @param last the last one that changed it, or the first
 */
public record CommitDates(Instant first, Instant last) {
  CommitDates including(Instant other) {
    return new CommitDates(
        other.isBefore(first) ? other : first, other.isAfter(last) ? other : last);
  }
}
