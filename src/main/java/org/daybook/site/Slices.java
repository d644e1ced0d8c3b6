package org.daybook.site;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents that a channel is cut into (RFC 5005 §4): archives of 30 items each, counted from
 * the oldest, and the document that people subscribe to.
 *
 * @param items newest first
 */
record Slices(List<Item> items) {
  /** Items in a document, at most. */
  static final int SIZE = 30;

  private static final Comparator<Item> LATELY =
      Comparator.comparing(Item::updated).reversed().thenComparing(Item::entry, Entry.NEWEST);

  /** How many archives there are; the first is the oldest. */
  int archives() {
    return items.size() <= SIZE ? 0 : items.size() / SIZE;
  }

  /** What is in an archive, newest first. An item that follows never moves it to another. */
  List<Item> archive(int number) {
    int end = items.size() - (number - 1) * SIZE;
    return items.subList(end - SIZE, end);
  }

  /**
   * What is in the document that people subscribe to, newest first: whatever no archive has, and of
   * the rest what was updated last, so that an edit of an old entry reaches them too.
   */
  List<Item> newest() {
    if (archives() == 0) {
      return items;
    }
    int unarchived = items.size() % SIZE;
    List<Item> archived = items.subList(unarchived, items.size());
    return Stream.concat(
            items.subList(0, unarchived).stream(),
            archived.stream().sorted(LATELY).limit(SIZE - unarchived))
        .sorted(Comparator.comparing(Item::entry, Entry.NEWEST))
        .toList();
  }
}
