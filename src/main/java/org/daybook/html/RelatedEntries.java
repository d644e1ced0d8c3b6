package org.daybook.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Tag;

/** Finds entries with the same subject as another: those that share its rarest tags. */
final class RelatedEntries {
  private static final int MOST = 3;

  private RelatedEntries() {}

  /** At most three, the nearest first, without the other parts of the entry's series. */
  static List<Entry> to(Entry entry, Site site) {
    Map<SitePath, Double> nearness = new LinkedHashMap<>();
    for (Tag tag : entry.tags()) {
      List<Entry> tagged = site.groups().tags().getOrDefault(tag, List.of());
      tagged.forEach(other -> nearness.merge(other.path(), 1.0 / tagged.size(), Double::sum));
    }
    return nearness.keySet().stream()
        .flatMap(path -> site.entry(path).stream())
        .filter(other -> !other.path().equals(entry.path()) && !inOneSeries(entry, other))
        .sorted(
            Comparator.comparing((Entry other) -> -nearness.getOrDefault(other.path(), 0.0))
                .thenComparing(Entry.NEWEST))
        .limit(MOST)
        .toList();
  }

  private static boolean inOneSeries(Entry entry, Entry other) {
    return entry.series() != null
        && other.series() != null
        && entry.series().slug().equals(other.series().slug());
  }
}
