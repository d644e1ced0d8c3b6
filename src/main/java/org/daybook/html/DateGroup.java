package org.daybook.html;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.site.Entry;
import org.daybook.site.Group;

/**
 * The entries of one year or of one month.
 *
 * @param name of the year in digits or of the month in English, {@code May}
 * @param entries in the order they were given
 */
public record DateGroup(String name, List<Entry> entries) {
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("u", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

  public DateGroup {
    entries = List.copyOf(entries);
  }

  /** Entries by the year they were published in; the year of the first entry comes first. */
  public static List<DateGroup> byYear(List<Entry> entries) {
    return grouped(entries, YEAR);
  }

  /** One year's entries by the month of their publication. */
  public static List<DateGroup> byMonth(List<Entry> entries) {
    return grouped(entries, MONTH);
  }

  /** The time when the first of the entries was published. */
  public OffsetDateTime published() {
    return entries.get(0).published();
  }

  /** A month of the archive. */
  public static DateGroup month(Group month) {
    String name = MONTH.format(month.entries().get(0).published());
    return new DateGroup(name, month.entries());
  }

  /** The group's id on a page that has no other groups. */
  public String id() {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The id of a year on a page. Ids made from headings have no colon, so it is none of those. */
  public static String id(String year) {
    return ":" + year;
  }

  private static List<DateGroup> grouped(List<Entry> entries, DateTimeFormatter name) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      OffsetDateTime published = entry.published();
      groups.computeIfAbsent(name.format(published), n -> new ArrayList<>()).add(entry);
    }
    return groups.entrySet().stream()
        .map(group -> new DateGroup(group.getKey(), group.getValue()))
        .toList();
  }
}
