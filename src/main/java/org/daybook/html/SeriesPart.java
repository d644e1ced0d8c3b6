package org.daybook.html;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.daybook.site.Entry;
import org.daybook.site.Groups;

/**
 * An entry as a part of its series.
 *
 * @param number of the part, from 1
 * @param count of all parts
 * @param first the number of the first of the parts around it
 * @param around at most 20 parts, in their order: this one and those before and after it
 */
public record SeriesPart(int number, int count, int first, List<Entry> around) {
  private static final int MOST = 20;

  /** The part that a listed entry is; empty if it is the only one, or of no series. */
  public static Optional<SeriesPart> of(Entry entry, Groups groups) {
    if (entry.series() == null) {
      return Optional.empty();
    }
    List<Entry> parts = groups.series().getOrDefault(entry.series(), List.of());
    int place = Collections.binarySearch(parts, entry, Entry.PARTS);
    return place < 0 || parts.size() < 2
        ? Optional.empty()
        : Optional.of(
            new SeriesPart(
                place + 1,
                parts.size(),
                Neighbourhood.start(parts, place, MOST) + 1,
                Neighbourhood.of(parts, place, MOST)));
  }
}
