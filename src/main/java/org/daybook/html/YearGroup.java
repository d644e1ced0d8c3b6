package org.daybook.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.site.Entry;

/**
 * The entries of one year.
 *
 * @param number the year
 * @param entries in the order they were given
 */
public record YearGroup(int number, List<Entry> entries) {
  public YearGroup {
    entries = List.copyOf(entries);
  }

  /** Entries by the year they were published in; the year of the first entry comes first. */
  public static List<YearGroup> of(List<Entry> entries) {
    Map<Integer, List<Entry>> years = new LinkedHashMap<>();
    for (Entry entry : entries) {
      years.computeIfAbsent(entry.published().getYear(), y -> new ArrayList<>()).add(entry);
    }
    return years.entrySet().stream().map(y -> new YearGroup(y.getKey(), y.getValue())).toList();
  }
}
