package org.daybook.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.daybook.site.Entry;

/**
 * An entry as subscribers see it.
 *
 * @param entry the entry
 * @param updated when it last changed for subscribers, in whole seconds (RFC 4287 §4.2.15)
 */
public record FeedEntry(Entry entry, Instant updated) {
  /**
   * An entry that was updated when its text changed, but not before it appeared.
   *
   * @param appeared when it appeared in feeds, or the epoch where that is unknown
   */
  static FeedEntry appeared(Entry entry, Instant appeared) {
    return new FeedEntry(entry, later(ownDate(entry), appeared));
  }

  /** Says whether both are versions of one entry in the feed history. */
  boolean isRecordedLike(FeedEntry other) {
    return equals(other)
        || (entry.id().equals(other.entry.id())
            && entry.page().source().equals(other.entry.page().source()));
  }

  /** The time of the last change of an entry's text, but not before its publication. */
  static Instant ownDate(Entry entry) {
    return later(seconds(entry.updated()), seconds(entry.published()));
  }

  /** The time of its publication, in whole seconds. */
  public Instant published() {
    return seconds(entry.published());
  }

  static Instant seconds(OffsetDateTime time) {
    return time.toInstant().truncatedTo(ChronoUnit.SECONDS);
  }

  static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
