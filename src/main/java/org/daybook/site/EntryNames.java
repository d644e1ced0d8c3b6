package org.daybook.site;

import static java.util.Collections.newSetFromMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.site.Page.Name;
import org.jspecify.annotations.Nullable;

/**
 * The names of listed entries in two orders: by their first letters and by their last. A misspelt
 * name stands near the right one in one of the two, unless it is misspelt at both ends. Safe for
 * use by many threads.
 */
final class EntryNames {
  private static final Comparator<String> BY_FIRST = Comparator.naturalOrder();
  private static final Comparator<String> BY_LAST = EntryNames::compareFromLast;
  private static final int NEAR = 32;
  private static final int MOST_INSERTED = 64;

  private final List<Entry> entries;
  private volatile @Nullable Sorted sorted;

  /** The names of these entries, which are put in order when they are first asked for. */
  EntryNames(List<Entry> entries) {
    this.entries = entries;
  }

  /** Puts the names in order now, starting from the order of an earlier state. */
  void startFrom(EntryNames earlier) {
    if (sorted == null) {
      sorted = earlier.sorted().with(entries);
    }
  }

  /** The 32 names on either side of a text in both orders, some of them twice. */
  Stream<Name> near(String text) {
    Sorted names = sorted();
    return Stream.concat(near(text, names.byFirst, BY_FIRST), near(text, names.byLast, BY_LAST));
  }

  private Sorted sorted() {
    Sorted known = sorted;
    if (known == null) {
      // Two threads may both make it, because the result is the same.
      known = Sorted.NONE.with(entries);
      sorted = known;
    }
    return known;
  }

  private static Stream<Name> near(String text, List<Name> names, Comparator<String> order) {
    int place = place(names, name -> order.compare(name.text(), text) < 0);
    return names.subList(Math.max(0, place - NEAR), Math.min(place + NEAR, names.size())).stream();
  }

  /** The index of the first name that is not before a place. */
  private static int place(List<Name> names, Predicate<Name> isBefore) {
    int place = 0;
    for (int end = names.size(); place < end; ) {
      int middle = (place + end) >>> 1;
      if (isBefore.test(names.get(middle))) {
        place = middle + 1;
      } else {
        end = middle;
      }
    }
    return place;
  }

  private static int compareFromLast(String one, String other) {
    int i = one.length();
    int j = other.length();
    while (i > 0 && j > 0) {
      int difference = Character.compare(one.charAt(--i), other.charAt(--j));
      if (difference != 0) {
        return difference;
      }
    }
    return Integer.compare(i, j);
  }

  /** Names in order. The pages of the entries are compared by identity. */
  private record Sorted(Set<Page> pages, List<Name> byFirst, List<Name> byLast) {
    static final Sorted NONE = new Sorted(Set.of(), List.of(), List.of());

    /** The names of these entries, which are read only for pages that have none here. */
    Sorted with(List<Entry> entries) {
      Set<Page> shown = newSetFromMap(new IdentityHashMap<>(entries.size()));
      entries.forEach(entry -> shown.add(entry.page()));
      Set<Page> gone = newSetFromMap(new IdentityHashMap<>());
      pages.stream().filter(page -> !shown.contains(page)).forEach(gone::add);
      List<Name> added =
          entries.stream()
              .map(Entry::page)
              .filter(page -> !pages.contains(page))
              .flatMap(Page::names)
              .toList();
      return new Sorted(
          shown, changed(byFirst, gone, added, BY_FIRST), changed(byLast, gone, added, BY_LAST));
    }

    private static List<Name> changed(
        List<Name> names, Set<Page> gone, List<Name> added, Comparator<String> order) {
      // Equal names are in the order of paths, so that the result does not depend on the edits.
      Comparator<Name> total =
          Comparator.comparing(Name::text, order).thenComparing(name -> name.page().path());
      List<Name> changed = new ArrayList<>(names);
      changed.removeIf(name -> gone.contains(name.page()));
      if (added.size() > MOST_INSERTED) {
        changed.addAll(added);
        changed.sort(total);
      } else {
        added.forEach(
            name -> changed.add(place(changed, other -> total.compare(other, name) < 0), name));
      }
      return changed;
    }
  }
}
