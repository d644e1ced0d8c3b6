package org.daybook.html;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.site.Entry;
import org.daybook.site.Site;

/** Finds entries with the same subject as another: those that share its rarest tags. */
final class RelatedEntries {
  private static final int MOST = 3;
  private static final int MOST_TAGS = 32;

  /** The entry itself is among them. */
  private static final int MOST_TAGGED = 65;

  private record Related(Entry entry, double nearness) {
    Related and(Related other) {
      return new Related(entry, nearness + other.nearness);
    }
  }

  private RelatedEntries() {}

  /**
   * At most three, the nearest first, without the other parts of the entry's series and without its
   * neighbours. Of a tag that many have, only the entries of about the same time are considered.
   */
  static List<Entry> to(Entry entry, List<Neighbour> neighbours, Site site) {
    return candidates(entry, site).stream()
        .filter(other -> !inOneSeries(entry, other.entry))
        .filter(
            other -> neighbours.stream().noneMatch(n -> n.entry().id().equals(other.entry.id())))
        .sorted(
            Comparator.comparingDouble(Related::nearness)
                .reversed()
                .thenComparing(Related::entry, Entry.NEWEST))
        .limit(MOST)
        .map(Related::entry)
        .toList();
  }

  private static Collection<Related> candidates(Entry entry, Site site) {
    Map<String, Related> byId = new HashMap<>();
    entry.tags().stream()
        .map(tag -> site.groups().tags().getOrDefault(tag, List.of()))
        .sorted(Comparator.comparingInt(List::size))
        .limit(MOST_TAGS)
        .forEach(
            tagged ->
                near(entry, tagged)
                    .forEach(
                        other ->
                            byId.merge(
                                other.id(),
                                new Related(other, 1.0 / tagged.size()),
                                Related::and)));
    byId.remove(entry.id());
    return byId.values();
  }

  private static List<Entry> near(Entry entry, List<Entry> newest) {
    int found = Collections.binarySearch(newest, entry, Entry.NEWEST);
    return Neighbourhood.of(newest, found < 0 ? -found - 1 : found, MOST_TAGGED);
  }

  private static boolean inOneSeries(Entry entry, Entry other) {
    return entry.series() != null
        && other.series() != null
        && entry.series().slug().equals(other.series().slug());
  }
}
