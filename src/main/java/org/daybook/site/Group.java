package org.daybook.site;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.io.Replaced;

/**
 * Listed entries that share a series, a tag, an author, a year or a month.
 *
 * @param path where they are listed
 * @param title what they share, as it is shown
 * @param entries the parts of a series in their order, others newest first
 */
public record Group(SitePath path, String title, List<Entry> entries) {
  public Group {
    entries = List.copyOf(entries);
  }

  /** Says whether the entries are in the order of their dates, the newest first. */
  public boolean isByDate() {
    return !path.top().equals(SitePaths.SERIES);
  }

  /** This group after a replacement of entries by others of the same dates. */
  @SuppressWarnings("ReferenceEquality") // Equal lists may have earlier texts.
  Group after(Replaced<Entry> edit) {
    List<Entry> now = edit.in(entries);
    return now == entries ? this : new Group(path, title, now);
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

  /** The entries of a year by the month they were published in, the last month first. */
  List<Group> months() {
    SortedMap<Month, List<Entry>> months = new TreeMap<>(Comparator.reverseOrder());
    entries.forEach(
        entry ->
            months
                .computeIfAbsent(entry.published().getMonth(), month -> new ArrayList<>())
                .add(entry));
    return months.entrySet().stream()
        .map(month -> new Group(pathOf(month.getKey()), titleOf(month.getKey()), month.getValue()))
        .toList();
  }

  private SitePath pathOf(Month month) {
    return SitePaths.month(title, String.format(Locale.ROOT, "%02d", month.getValue()));
  }

  private String titleOf(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + title;
  }
}
