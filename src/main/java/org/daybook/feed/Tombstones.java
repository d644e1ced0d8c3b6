package org.daybook.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.feed.FeedHistory.RecordedEntry;
import org.daybook.site.SitePath;

/**
 * The tombstones of entries that feeds no longer have (RFC 6721), kept for 90 days.
 *
 * @param before the recorded feeds
 * @param current the entries that are in feeds now, by id
 * @param at when they came to be so, in whole seconds
 */
record Tombstones(FeedHistory before, Map<String, RecordedEntry> current, Instant at) {
  private static final Duration KEPT = Duration.ofDays(90);
  private static final Comparator<Tombstone> LAST_FIRST =
      Comparator.comparing(Tombstone::when).reversed().thenComparing(Tombstone::id);

  /** The tombstones of each feed, the last first, by the feed's page. */
  Map<SitePath, List<Tombstone>> byFeed() {
    Map<SitePath, List<Tombstone>> tombstones = new HashMap<>();
    before.changes().removed().forEach((feed, old) -> tombstones.put(feed, new ArrayList<>(old)));
    before.entries().forEach((id, entry) -> entry.feeds().forEach(f -> add(id, f, tombstones)));
    tombstones.forEach((feed, all) -> all.removeIf(t -> isOld(t) || isIn(feed, t.id())));
    tombstones.values().removeIf(List::isEmpty);
    tombstones.values().forEach(all -> all.sort(LAST_FIRST));
    return tombstones;
  }

  private void add(String id, SitePath feed, Map<SitePath, List<Tombstone>> tombstones) {
    if (!isIn(feed, id)) {
      tombstones.computeIfAbsent(feed, f -> new ArrayList<>()).add(new Tombstone(id, at));
    }
  }

  private boolean isIn(SitePath feed, String id) {
    return current.containsKey(id) && current.get(id).feeds().contains(feed);
  }

  private boolean isOld(Tombstone tombstone) {
    return tombstone.when().isBefore(at.minus(KEPT));
  }
}
