package org.daybook.site.paging;

import java.util.List;
import java.util.OptionalInt;

/**
 * The division of a list into pages, by the numbers of the pages. The page at the list's own
 * address has the number {@link #FRONT}.
 */
public sealed interface Pagination {
  int FRONT = 0;

  /** Says whether there is a page with this number. */
  boolean has(int number);

  /** The part of the list that is on a page. */
  <E> List<E> part(List<E> list, int number);

  /** The page that is read before another. */
  OptionalInt previous(int number);

  /** The page that is read after another. */
  OptionalInt next(int number);

  /**
   * Pages of a list by date, the newest first, counted from the oldest: page 1 has the oldest
   * entries. The front has those that are on no full page yet. If these are fewer than half a page,
   * it has those of the last full page too, and no other page leads there.
   *
   * @param size the number of entries
   * @param length the number of entries on a page, from 1
   */
  record FromOldest(int size, int length) implements Pagination {
    private int full() {
      return size / length;
    }

    /** The last page that the front leads to. */
    private int last() {
      int open = size % length;
      return 2 * open < length ? Math.max(full() - 1, FRONT) : full();
    }

    @Override
    public boolean has(int number) {
      return number >= FRONT && number <= full();
    }

    @Override
    public <E> List<E> part(List<E> list, int number) {
      int end = size - (number - 1) * length;
      return number == FRONT
          ? list.subList(0, size - last() * length)
          : list.subList(end - length, end);
    }

    @Override
    public OptionalInt previous(int number) {
      int previous = number == FRONT ? last() : number - 1;
      return previous > FRONT ? OptionalInt.of(previous) : OptionalInt.empty();
    }

    @Override
    public OptionalInt next(int number) {
      return number == FRONT
          ? OptionalInt.empty()
          : OptionalInt.of(number < last() ? number + 1 : FRONT);
    }
  }

  /**
   * Pages of a list that is read from its beginning: the front is the first page, and page 2 the
   * next.
   *
   * @param size the number of entries
   * @param length the number of entries on a page, from 1
   */
  record FromFirst(int size, int length) implements Pagination {
    private static final int SECOND = 2;

    private int last() {
      return (size - 1) / length + 1;
    }

    @Override
    public boolean has(int number) {
      return number == FRONT || (number >= SECOND && number <= last());
    }

    @Override
    public <E> List<E> part(List<E> list, int number) {
      int begin = number == FRONT ? 0 : (number - 1) * length;
      return list.subList(begin, Math.min(begin + length, size));
    }

    @Override
    public OptionalInt previous(int number) {
      return number == FRONT
          ? OptionalInt.empty()
          : OptionalInt.of(number == SECOND ? FRONT : number - 1);
    }

    @Override
    public OptionalInt next(int number) {
      int next = number == FRONT ? SECOND : number + 1;
      return has(next) ? OptionalInt.of(next) : OptionalInt.empty();
    }
  }
}
