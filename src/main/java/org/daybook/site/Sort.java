package org.daybook.site;

import java.util.Comparator;
import java.util.List;

/** The order in which a section lists its entries; unlisted ones follow the others. */
public enum Sort {
  /** Newest first. */
  DATE(Entry.NEWEST),
  /** By title. */
  TITLE(Entry.TITLE),
  /** By the place their authors gave them, then by title. */
  ORDER(Comparator.comparingInt(Entry::order).thenComparing(Entry.TITLE));

  @SuppressWarnings("ImmutableEnumChecker") // The comparators hold no state.
  private final Comparator<Entry> comparator;

  Sort(Comparator<Entry> comparator) {
    this.comparator = Comparator.comparing(Sort::isUnlisted).thenComparing(comparator);
  }

  Comparator<Entry> comparator() {
    return comparator;
  }

  /** Says whether listed entries are in the order {@link Entry#NEWEST}. */
  public boolean isByDate() {
    return this == DATE;
  }

  /** The entries before the unlisted ones. */
  static List<Entry> listed(List<Entry> sorted) {
    int end = 0;
    for (int beyond = sorted.size(); end < beyond; ) {
      int middle = (end + beyond) >>> 1;
      if (isUnlisted(sorted.get(middle))) {
        beyond = middle;
      } else {
        end = middle + 1;
      }
    }
    return sorted.subList(0, end);
  }

  private static boolean isUnlisted(Entry entry) {
    return entry.visibility().unlisted();
  }
}
