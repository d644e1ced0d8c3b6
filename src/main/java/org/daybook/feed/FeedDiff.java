package org.daybook.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.io.Lazy;
import org.daybook.site.Entry;
import org.daybook.site.Site;

/**
 * The difference between the recorded feeds and the current ones.
 *
 * @param before the record
 * @param current the entries that are in feeds now, by id
 * @param at when they came to be so, in whole seconds
 */
record FeedDiff(FeedHistory before, Map<String, RecordedEntry> current, Instant at) {
  private static final Duration LATE = Duration.ofDays(7);

  /**
   * The recorded changes and the new ones; the dates of changes stay.
   *
   * @param visible the site whose feeds have the current entries
   */
  FeedChanges changes(Site visible) {
    FeedChanges recorded = before.changes();
    Tombstones tombstones = new Tombstones(before, current, at);
    return new FeedChanges(
        recorded.changed(),
        tombstones.byFeed(),
        appeared(visible.news(), visible.info().feedEntries()),
        recorded.pages(),
        recorded.assets());
  }

  /**
   * The time at which entries appeared that would otherwise look older than entries that
   * subscribers have: entries that come back, because a tombstone wins over any entry that is older
   * (RFC 6721 §4), and entries that are published long after their date or are too old by it for a
   * subscription document.
   */
  private Map<String, Instant> appeared(List<Entry> news, int size) {
    Set<String> buried =
        before.changes().removed().values().stream()
            .flatMap(List::stream)
            .map(Tombstone::id)
            .collect(Collectors.toSet());
    Lazy<FeedRanks> ranks = new Lazy<>(() -> new FeedRanks(news, this::updated));
    Map<String, Instant> appeared = new HashMap<>();
    for (Entry entry : news) {
      boolean back = buried.contains(entry.id()) && !before.entries().containsKey(entry.id());
      Instant since = back || isLate(entry, ranks, size) ? at : before.changes().appeared(entry);
      if (since.isAfter(FeedEntry.ownDate(entry))) {
        appeared.put(entry.id(), since);
      }
    }
    return appeared;
  }

  private boolean isLate(Entry entry, Lazy<FeedRanks> ranks, int size) {
    Instant own = FeedEntry.ownDate(entry);
    return !before.entries().isEmpty()
        && !before.entries().containsKey(entry.id())
        && (own.isBefore(at.minus(LATE)) || !ranks.get().isInSubscription(entry, own, size));
  }

  private Instant updated(Entry entry) {
    return FeedEntry.appeared(entry, before.changes().appeared(entry)).updated();
  }
}
