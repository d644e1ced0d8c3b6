package org.daybook.publish.live;

import java.time.Instant;
import org.daybook.feed.Feeds;
import org.daybook.publish.Publication;
import org.daybook.report.Inspection;
import org.daybook.site.Viewer;

/**
 * A publication as its viewer sees it at one moment.
 *
 * @param publication the site with all its entries, and what is wrong with it
 * @param feeds the visible site with its feeds
 * @param inspection what was found in the visible site
 * @param nextDue when the next entry changes by itself
 */
record Snapshot(Publication publication, Feeds feeds, Inspection inspection, Instant nextDue) {

  static Snapshot of(Publication publication, Feeds feeds, Viewer viewer) {
    return new Snapshot(
        publication,
        feeds,
        publication.inspection(feeds.site()),
        publication.site().nextChange(viewer.now()));
  }

  /** Says whether an entry has changed by itself since. */
  boolean isOutdated(Instant now) {
    return !now.isBefore(nextDue);
  }
}
