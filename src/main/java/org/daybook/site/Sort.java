package org.daybook.site;

import java.util.Comparator;

/** The order in which a section lists its entries. */
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
    this.comparator = comparator;
  }

  Comparator<Entry> comparator() {
    return comparator;
  }
}
