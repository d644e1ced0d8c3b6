package org.daybook.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.site.SitePath;

/**
 * One of the documents that a channel is cut into (RFC 5005): the one that people subscribe to, or
 * an archive.
 *
 * @param channel the whole
 * @param number of the archive, from 1 for the oldest; 0 for the one that people subscribe to
 * @param archives how many archives there are
 */
public record FeedPage(Feed channel, int number, int archives) {
  /**
   * What tells a slice from all others of a site.
   *
   * @param page the channel's page
   * @param number as in {@link FeedPage}
   */
  public record Key(SitePath page, int number) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int pages = page.compareTo(other.page);
      return pages == 0 ? Integer.compare(number, other.number) : pages;
    }
  }

  /** The slice of a channel that has this number. */
  public static Optional<FeedPage> of(Feed channel, int number) {
    int archives = FeedPagination.of(channel).archives();
    return number > archives
        ? Optional.empty()
        : Optional.of(new FeedPage(channel, number, archives));
  }

  /** All slices of a channel. */
  static Stream<FeedPage> of(Feed channel) {
    int archives = FeedPagination.of(channel).archives();
    return IntStream.rangeClosed(0, archives).mapToObj(n -> new FeedPage(channel, n, archives));
  }

  /** What tells it from all others. */
  public Key key() {
    return new Key(channel.page(), number);
  }

  /** Whether this is an archive. */
  public boolean isArchive() {
    return number > 0;
  }

  /** Whether it holds everything, so that there are no archives. */
  public boolean isWhole() {
    return archives == 0;
  }

  /** The number of the archive with what is older, or 0 if nothing is. */
  public int previous() {
    return isArchive() ? number - 1 : archives;
  }

  /** What is in it, newest first. */
  public List<FeedEntry> items() {
    FeedPagination slices = FeedPagination.of(channel);
    return isArchive() ? slices.archive(number) : slices.newest();
  }

  /** Entries that the channel no longer has, the last first; archives do not tell. */
  public List<Tombstone> tombstones() {
    return isArchive() ? List.of() : channel.tombstones();
  }

  /** When anything in it last changed. */
  public Instant updated() {
    return isArchive()
        ? items().stream().map(FeedEntry::updated).max(Instant::compareTo).orElseThrow()
        : channel.updated();
  }
}
