package org.daybook.feed;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.daybook.site.Entry;

/**
 * The division of a feed into documents (RFC 5005 §4): archives of the same number of entries each,
 * counted from the oldest, and the subscription document.
 *
 * @param entries newest first
 * @param size the largest number of entries in a document, from 1
 * @param newest the entries of the subscription document, newest first: those that no archive has,
 *     and of the rest those that were updated last, so that an edit of an old entry reaches
 *     subscribers too
 */
record FeedPagination(List<FeedEntry> entries, int size, List<FeedEntry> newest) {
  private static final Comparator<FeedEntry> NEWEST =
      Comparator.comparing(FeedEntry::entry, Entry.NEWEST);
  private static final Comparator<FeedEntry> LATELY =
      Comparator.comparing(FeedEntry::updated).reversed().thenComparing(NEWEST);

  FeedPagination {
    entries = List.copyOf(entries);
    newest = List.copyOf(newest);
  }

  /** The division of no entries. */
  static final FeedPagination NONE = new FeedPagination(List.of(), 1, List.of());

  static FeedPagination of(List<FeedEntry> entries, int size) {
    if (entries.size() <= size) {
      return new FeedPagination(entries, size, entries);
    }
    int unarchived = entries.size() % size;
    List<FeedEntry> newest =
        Stream.concat(
                entries.subList(0, unarchived).stream(),
                lately(entries.subList(unarchived, entries.size()), size - unarchived).stream())
            .sorted(NEWEST)
            .toList();
    return new FeedPagination(entries, size, newest);
  }

  /** The division of other entries, which is this one if they are the same. */
  FeedPagination followedBy(List<FeedEntry> others, int length) {
    return size == length && entries.equals(others) ? this : of(others, length);
  }

  /** The number of archives; the first is the oldest. */
  int archives() {
    return entries.size() <= size ? 0 : entries.size() / size;
  }

  /** The entries of an archive, newest first. A later entry never moves them to another archive. */
  List<FeedEntry> archive(int number) {
    int end = entries.size() - (number - 1) * size;
    return entries.subList(end - size, end);
  }

  /** This many of the entries, which were updated last, in any order. */
  private static Collection<FeedEntry> lately(List<FeedEntry> entries, int most) {
    PriorityQueue<FeedEntry> lately = new PriorityQueue<>(LATELY.reversed());
    for (FeedEntry entry : entries) {
      if (lately.size() < most) {
        lately.add(entry);
      } else if (LATELY.compare(entry, lately.element()) < 0) {
        lately.remove();
        lately.add(entry);
      }
    }
    return lately;
  }
}
