package org.daybook.html;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.site.Entry;

/**
 * The entries of one month.
 *
 * @param name of the month, {@code May}
 * @param entries in the order they were given
 */
public record MonthGroup(String name, List<Entry> entries) {
  public MonthGroup {
    entries = List.copyOf(entries);
  }

  /** The month's id on the page of its year. */
  public String id() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Groups one year's entries by the month of their publication. */
  public static List<MonthGroup> of(List<Entry> entries) {
    Map<java.time.Month, List<Entry>> months = new LinkedHashMap<>();
    for (Entry entry : entries) {
      months.computeIfAbsent(entry.published().getMonth(), m -> new ArrayList<>()).add(entry);
    }
    return months.entrySet().stream()
        .map(m -> new MonthGroup(name(m.getKey()), m.getValue()))
        .toList();
  }

  private static String name(java.time.Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
