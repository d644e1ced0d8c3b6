package org.daybook.publish;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.daybook.site.Entry;
import org.daybook.site.Inspection;
import org.daybook.site.Reader;
import org.daybook.site.Site;

/**
 * What a reader sees of a publication.
 *
 * @param publication the site with all its entries, and what is wrong with it
 * @param site what the reader sees of it
 * @param inspection what was found in it
 * @param nextDue when the next entry changes by itself
 */
record Shown(Publication publication, Site site, Inspection inspection, Instant nextDue) {

  static Shown of(Publication publication, Site site, Reader reader) {
    Optional<Instant> nextDue =
        publication.site().sections().stream()
            .flatMap(section -> section.entries().stream())
            .flatMap(Entry::changes)
            .filter(due -> due.isAfter(reader.now()))
            .min(Comparator.naturalOrder());
    return new Shown(publication, site, publication.inspection(site), nextDue.orElse(Instant.MAX));
  }

  /** Whether an entry has changed by itself since. */
  boolean isOutdated(Reader reader) {
    return !reader.now().isBefore(nextDue);
  }
}
