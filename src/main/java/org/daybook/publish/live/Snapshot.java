package org.daybook.publish.live;

import java.time.Duration;
import java.time.Instant;
import org.daybook.feed.Feeds;
import org.daybook.publish.Publication;
import org.daybook.report.Inspection;
import org.daybook.search.Searcher;
import org.daybook.site.Viewer;

/**
 * A publication as its viewer sees it at one moment.
 *
 * @param publication the site with all its entries, and what is wrong with it
 * @param feeds the visible site with its feeds
 * @param searcher finds entries of the visible site
 * @param inspection what was found in the visible site
 * @param nextDue when the next entry changes by itself
 */
record Snapshot(
    Publication publication,
    Feeds feeds,
    Searcher searcher,
    Inspection inspection,
    Instant nextDue) {

  static Snapshot of(Publication publication, Feeds feeds, Searcher searcher, Viewer viewer) {
    return new Snapshot(
        publication,
        feeds,
        searcher,
        publication.inspection(feeds.site()),
        publication.site().nextChange(viewer.now()));
  }

  /** The same snapshot, in which a searcher finds more. */
  Snapshot with(Searcher other) {
    return new Snapshot(publication, feeds, other, inspection, nextDue);
  }

  /** The time until the next entry changes by itself, if that is shorter than another. */
  Duration untilDue(Instant now, Duration atMost) {
    boolean sooner = nextDue.isAfter(now) && nextDue.isBefore(now.plus(atMost));
    return sooner ? Duration.between(now, nextDue) : atMost;
  }

  /** Says whether an entry has changed by itself since. */
  boolean isOutdated(Instant now) {
    return !now.isBefore(nextDue);
  }
}
