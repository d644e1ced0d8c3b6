package org.daybook.feed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.daybook.site.Entry;

/**
 * An entry as subscribers see it.
 *
 * @param entry the entry
 * @param updated when it last changed for them, in whole seconds
 */
public record FeedEntry(Entry entry, Instant updated) {
  /**
   * An entry that changed for subscribers when its text did, but not before the day it was
   * published and not before it appeared.
   *
   * @param appeared when it did, or the epoch where nobody knows
   */
  static FeedEntry of(Entry entry, Instant appeared) {
    Instant dated = later(seconds(entry.updated()), seconds(entry.published()));
    return new FeedEntry(entry, later(dated, appeared));
  }

  /** When it was published, in whole seconds. */
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
