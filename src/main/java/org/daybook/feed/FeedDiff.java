package org.daybook.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.feed.FeedHistory.Known;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * What is different in feeds from what was.
 *
 * @param before what was
 * @param current the entries that are in feeds now, by id
 * @param at when it became so
 */
record FeedDiff(FeedHistory before, Map<String, Known> current, Instant at) {
  private static final Duration REMEMBERED = Duration.ofDays(90);
  private static final Duration LATE = Duration.ofDays(7);
  private static final Comparator<Tombstone> LAST_FIRST =
      Comparator.comparing(Tombstone::when).reversed().thenComparing(Tombstone::id);

  /** What each feed no longer has, remembered for 90 days, by the feed's page. */
  Map<SitePath, List<Tombstone>> removed() {
    Map<SitePath, List<Tombstone>> removed = new HashMap<>();
    before.history().removed().forEach((feed, gone) -> removed.put(feed, new ArrayList<>(gone)));
    before.known().forEach((id, entry) -> entry.feeds().forEach(feed -> bury(id, feed, removed)));
    removed.forEach((feed, gone) -> gone.removeIf(stone -> isOld(stone) || isIn(feed, stone.id())));
    removed.values().removeIf(List::isEmpty);
    removed.values().forEach(gone -> gone.sort(LAST_FIRST));
    return removed;
  }

  /**
   * When entries appeared that would else look older than what readers know already: those that
   * come back, for a tombstone wins over any that is older (RFC 6721 §4), and those that come to be
   * known long after their date.
   */
  Map<String, Instant> appeared(Site site) {
    Set<String> buried =
        before.history().removed().values().stream()
            .flatMap(List::stream)
            .map(Tombstone::id)
            .collect(Collectors.toSet());
    Map<String, Instant> appeared = new HashMap<>();
    for (FeedEntry item : site.channel(SitePath.HOME).orElseThrow().items()) {
      String id = item.entry().id();
      boolean back = buried.contains(id) && !before.known().containsKey(id);
      boolean now = back || isLate(item);
      Instant since = now ? at : before.history().appeared().getOrDefault(id, Instant.EPOCH);
      if (since.isAfter(item.updated())) {
        appeared.put(id, since);
      }
    }
    return appeared;
  }

  private void bury(String id, SitePath feed, Map<SitePath, List<Tombstone>> removed) {
    if (!isIn(feed, id)) {
      removed.computeIfAbsent(feed, f -> new ArrayList<>()).add(new Tombstone(id, at));
    }
  }

  private boolean isIn(SitePath feed, String id) {
    return current.containsKey(id) && current.get(id).feeds().contains(feed);
  }

  private boolean isOld(Tombstone stone) {
    return stone.when().isBefore(at.minus(REMEMBERED));
  }

  private boolean isLate(FeedEntry item) {
    return !before.known().isEmpty()
        && !before.known().containsKey(item.entry().id())
        && item.updated().isBefore(at.minus(LATE));
  }
}
