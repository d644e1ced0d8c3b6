package org.daybook.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.site.SitePath;

/**
 * One of the documents that a feed is divided into (RFC 5005 §4): the subscription document or an
 * archive.
 *
 * @param feed the whole feed
 * @param number of the archive, from 1 for the oldest; 0 for the subscription document
 * @param archives how many archives there are
 */
public record FeedPage(Feed feed, int number, int archives) {
  /**
   * The identity of a feed page within a site.
   *
   * @param page the feed's HTML page
   * @param number as in {@link FeedPage}
   */
  public record Key(SitePath page, int number) {}

  /** The page of a feed that has this number, if there is one. */
  public static Optional<FeedPage> numbered(Feed feed, int number) {
    int archives = feed.documents().archives();
    return number > archives ? Optional.empty() : Optional.of(new FeedPage(feed, number, archives));
  }

  /** All pages of a feed, the subscription document first. */
  static Stream<FeedPage> all(Feed feed) {
    int archives = feed.documents().archives();
    return IntStream.rangeClosed(0, archives).mapToObj(n -> new FeedPage(feed, n, archives));
  }

  /** Its identity. */
  public Key key() {
    return new Key(feed.page(), number);
  }

  /** Says whether this is an archive. */
  public boolean isArchive() {
    return number > 0;
  }

  /**
   * Says whether it holds every entry of the feed, so that there are no archives (RFC 5005 §2). The
   * document of a search says nothing of the entries that it does not hold.
   */
  public boolean isWhole() {
    return archives == 0 && !feed.isSearch();
  }

  /** The number of the archive with the entries before these, or 0 if there are none. */
  public int previous() {
    return isArchive() ? number - 1 : archives;
  }

  /** The entries in it, newest first. */
  public List<FeedEntry> entries() {
    return isArchive() ? feed.documents().archive(number) : feed.documents().newest();
  }

  /** Entries that the feed no longer has, the last first; none in an archive. */
  public List<Tombstone> tombstones() {
    return isArchive() ? List.of() : feed.tombstones();
  }

  /** The time of the last change in it, in whole seconds. */
  public Instant updated() {
    return isArchive()
        ? entries().stream().map(FeedEntry::updated).max(Instant::compareTo).orElseThrow()
        : feed.updated();
  }
}
