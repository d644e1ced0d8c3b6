package org.daybook.feed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.site.Entry;

/**
 * The division of a feed into documents (RFC 5005 §4): archives of the same number of entries each,
 * counted from the oldest, and the subscription document.
 *
 * @param entries newest first
 * @param size the largest number of entries in a document, from 1
 */
record FeedPagination(List<FeedEntry> entries, int size) {
  private static final Comparator<FeedEntry> LATELY =
      Comparator.comparing(FeedEntry::updated)
          .reversed()
          .thenComparing(FeedEntry::entry, Entry.NEWEST);

  static FeedPagination of(Feed feed) {
    return new FeedPagination(feed.entries(), feed.length());
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

  /**
   * The entries of the subscription document, newest first: those that no archive has, and of the
   * rest those that were updated last, so that an edit of an old entry reaches subscribers too.
   */
  List<FeedEntry> newest() {
    if (archives() == 0) {
      return entries;
    }
    int unarchived = entries.size() % size;
    List<FeedEntry> archived = entries.subList(unarchived, entries.size());
    return Stream.concat(
            entries.subList(0, unarchived).stream(),
            archived.stream().sorted(LATELY).limit(size - unarchived))
        .sorted(Comparator.comparing(FeedEntry::entry, Entry.NEWEST))
        .toList();
  }
}
