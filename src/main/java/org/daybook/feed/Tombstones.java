package org.daybook.feed;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.daybook.feed.Feed.Tombstone;
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
  private static final Comparator<Tombstone> BY_TIME = Comparator.comparing(Tombstone::when);
  private static final Comparator<Tombstone> LAST_FIRST =
      BY_TIME.reversed().thenComparing(Tombstone::id);

  /** The tombstones of each feed, the last first, by the feed's page. */
  Map<SitePath, List<Tombstone>> byFeed() {
    Map<SitePath, Map<String, Tombstone>> tombstones = new HashMap<>();
    before
        .changes()
        .removed()
        .forEach((feed, old) -> old.forEach(tombstone -> add(tombstone, feed, tombstones)));
    if (!before.entries().equals(current)) {
      before
          .entries()
          .forEach(
              (id, entry) ->
                  entry.feeds().forEach(feed -> add(new Tombstone(id, at), feed, tombstones)));
    }
    return tombstones.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, feed -> sorted(feed.getValue().values())));
  }

  /** The tombstones of both, of two of the same entry the later one. */
  static Map<SitePath, List<Tombstone>> union(
      Map<SitePath, List<Tombstone>> some, Map<SitePath, List<Tombstone>> others) {
    Map<SitePath, List<Tombstone>> union = new HashMap<>(some);
    others.forEach((feed, tombstones) -> union.merge(feed, tombstones, Tombstones::union));
    return union;
  }

  private static List<Tombstone> union(List<Tombstone> some, List<Tombstone> others) {
    Map<String, Tombstone> byId = new HashMap<>();
    Stream.concat(some.stream(), others.stream())
        .forEach(one -> byId.merge(one.id(), one, BinaryOperator.maxBy(BY_TIME)));
    return sorted(byId.values());
  }

  private static List<Tombstone> sorted(Collection<Tombstone> tombstones) {
    return tombstones.stream().sorted(LAST_FIRST).toList();
  }

  // A tombstone that another process has recorded for the same removal stays.
  private void add(
      Tombstone tombstone, SitePath feed, Map<SitePath, Map<String, Tombstone>> tombstones) {
    if (!isOld(tombstone) && !isIn(feed, tombstone.id())) {
      tombstones.computeIfAbsent(feed, f -> new HashMap<>()).putIfAbsent(tombstone.id(), tombstone);
    }
  }

  private boolean isIn(SitePath feed, String id) {
    return current.containsKey(id) && current.get(id).feeds().contains(feed);
  }

  private boolean isOld(Tombstone tombstone) {
    return tombstone.when().isBefore(at.minus(KEPT));
  }
}
