package org.daybook.html;

import java.util.List;

/** Finds what stands near a place in a list, without walking the list. */
final class Neighbourhood {
  private Neighbourhood() {}

  /** The index of the first element of {@link #of}. */
  static int start(List<?> all, int place, int most) {
    return Math.max(0, Math.min(place - most / 2, all.size() - most));
  }

  /**
   * As many elements as allowed around a place, in the order of the list; near an end, more of the
   * other side.
   *
   * @param place an index, or the size of the list
   * @param most the largest number of elements, from 1
   */
  static <V> List<V> of(List<V> all, int place, int most) {
    int start = start(all, place, most);
    return all.subList(start, Math.min(start + most, all.size()));
  }
}
