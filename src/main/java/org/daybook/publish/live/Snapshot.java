package org.daybook.publish.live;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.daybook.publish.Publication;
import org.daybook.site.Entry;
import org.daybook.site.Inspection;
import org.daybook.site.Site;
import org.daybook.site.Viewer;

/**
 * What a reader sees of a publication.
 *
 * @param publication the site with all its entries, and what is wrong with it
 * @param site what the reader sees of it
 * @param inspection what was found in it
 * @param nextDue when the next entry changes by itself
 */
public record Snapshot(Publication publication, Site site, Inspection inspection, Instant nextDue) {

  public static Snapshot of(Publication publication, Site site, Viewer reader) {
    Optional<Instant> nextDue =
        publication.site().sections().stream()
            .flatMap(section -> section.entries().stream())
            .flatMap(Entry::changes)
            .filter(due -> due.isAfter(reader.now()))
            .min(Comparator.naturalOrder());
    return new Snapshot(
        publication, site, publication.inspection(site), nextDue.orElse(Instant.MAX));
  }

  /** Whether an entry has changed by itself since. */
  public boolean isOutdated(Viewer reader) {
    return !reader.now().isBefore(nextDue);
  }
}
