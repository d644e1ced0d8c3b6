package org.daybook.feed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.site.Entry;

/**
 * The documents that a channel is cut into (RFC 5005 §4): archives of as many items each, counted
 * from the oldest, and the document that people subscribe to.
 *
 * @param items newest first
 * @param size how many items a document has at most, from 1
 */
record FeedPagination(List<FeedEntry> items, int size) {
  private static final Comparator<FeedEntry> LATELY =
      Comparator.comparing(FeedEntry::updated)
          .reversed()
          .thenComparing(FeedEntry::entry, Entry.NEWEST);

  static FeedPagination of(Feed channel) {
    return new FeedPagination(channel.items(), channel.length());
  }

  /** How many archives there are; the first is the oldest. */
  int archives() {
    return items.size() <= size ? 0 : items.size() / size;
  }

  /** What is in an archive, newest first. An item that follows never moves it to another. */
  List<FeedEntry> archive(int number) {
    int end = items.size() - (number - 1) * size;
    return items.subList(end - size, end);
  }

  /**
   * What is in the document that people subscribe to, newest first: whatever no archive has, and of
   * the rest what was updated last, so that an edit of an old entry reaches them too.
   */
  List<FeedEntry> newest() {
    if (archives() == 0) {
      return items;
    }
    int unarchived = items.size() % size;
    List<FeedEntry> archived = items.subList(unarchived, items.size());
    return Stream.concat(
            items.subList(0, unarchived).stream(),
            archived.stream().sorted(LATELY).limit(size - unarchived))
        .sorted(Comparator.comparing(FeedEntry::entry, Entry.NEWEST))
        .toList();
  }
}
