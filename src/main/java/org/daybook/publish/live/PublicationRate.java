package org.daybook.publish.live;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.Map.Entry.comparingByValue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.daybook.io.InstanceLogger;

/**
 * A limit of how often a site is published while its content changes without end. Ten publications
 * within ten seconds begin a burst; from then on a second lies between two, and after ten more five
 * seconds. The burst ends with thirty seconds without a publication.
 */
final class PublicationRate {
  private static final System.Logger LOG = InstanceLogger.of(LiveSite.class);
  private static final int MANY = 10;
  private static final Duration SHORT = Duration.ofSeconds(10);
  private static final Duration QUIET = Duration.ofSeconds(30);

  private final Map<String, Integer> changes = new HashMap<>();
  private Instant begin = Instant.MIN;
  private Instant last = Instant.MIN;
  private int publications;

  /**
   * The time to wait after a publication, or after an attempt at one.
   *
   * @param changed the files because of which the site was published
   */
  Duration pauseAfter(Set<String> changed, Instant now) {
    boolean slow = publications >= MANY;
    Duration since = slow ? QUIET : SHORT;
    if (begin.equals(Instant.MIN) || (slow ? last : begin).plus(since).isBefore(now)) {
      begin = now;
      publications = 0;
      changes.clear();
    }
    last = now;
    publications++;
    changed.stream().limit(MANY).forEach(path -> changes.merge(path, 1, Integer::sum));
    if (publications == MANY) {
      tell();
    }
    return publications < MANY
        ? Duration.ZERO
        : Duration.ofSeconds(publications < 2 * MANY ? 1 : 5);
  }

  private void tell() {
    String file =
        changes.entrySet().stream().max(comparingByValue()).map(Map.Entry::getKey).orElse("");
    LOG.log(
        WARNING,
        "The content changes without end, most often {0}; it is published less often."
            + " Move the file out of the content folder if it is not content",
        file.replaceAll("\\p{Cntrl}", " "));
  }
}
