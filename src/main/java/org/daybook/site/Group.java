package org.daybook.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Listed entries that share a series, a tag, an author or a year.
 *
 * @param path where they are listed
 * @param title what they share, as it is shown
 * @param entries the parts of a series in their order, others newest first
 */
public record Group(SitePath path, String title, List<Entry> entries) {
  public Group {
    entries = List.copyOf(entries);
  }

  /** Entries by the year they were published in, each at its own offset; the last year first. */
  static Map<SitePath, Group> years(List<Entry> entries) {
    SortedMap<Integer, List<Entry>> years = new TreeMap<>(Comparator.reverseOrder());
    entries.forEach(
        entry ->
            years
                .computeIfAbsent(entry.published().getYear(), year -> new ArrayList<>())
                .add(entry));
    Map<SitePath, Group> groups = new LinkedHashMap<>();
    years.forEach(
        (year, published) -> {
          SitePath path = SitePaths.year(String.valueOf(year));
          groups.put(path, new Group(path, String.valueOf(year), published));
        });
    return groups;
  }
}
