package org.daybook.publish.live;

import java.time.Duration;

/**
 * Counts of the publications of a live site since its start.
 *
 * @param publications the number of publications, the parts of a first one included
 * @param failures the number of looks at the content that failed
 * @param spent the time that publications took
 */
public record PublicationCounts(long publications, long failures, Duration spent) {
  static final PublicationCounts NONE = new PublicationCounts(0, 0, Duration.ZERO);

  PublicationCounts published(Duration time) {
    return new PublicationCounts(publications + 1, failures, spent.plus(time));
  }

  PublicationCounts failed() {
    return new PublicationCounts(publications, failures + 1, spent);
  }
}
