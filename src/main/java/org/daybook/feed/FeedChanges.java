package org.daybook.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;

/**
 * The changes of what is published that are remembered. No content folder holds them, so losing
 * them costs dates and tombstones only.
 *
 * @param changed when anything that is published last changed, in whole seconds, or the epoch where
 *     that is unknown; never goes back, and never before readers could see the change
 * @param removed the tombstones of each feed, the last first, by the feed's page
 * @param appeared when entries appeared that are older by their own dates, by id
 * @param pages when the content of each page of a feed last changed, in whole seconds; never goes
 *     back
 * @param assets when the bytes at each asset's address last changed
 */
public record FeedChanges(
    Instant changed,
    Map<SitePath, List<Tombstone>> removed,
    Map<String, Instant> appeared,
    Map<FeedPage.Key, Instant> pages,
    Map<SitePath, AssetVersion> assets) {

  /** Stands where nothing is remembered. */
  public static final FeedChanges NONE =
      new FeedChanges(Instant.EPOCH, Map.of(), Map.of(), Map.of(), Map.of());

  public FeedChanges {
    removed = Map.copyOf(removed);
    appeared = Map.copyOf(appeared);
    pages = Map.copyOf(pages);
    assets = Map.copyOf(assets);
  }

  /** The time at which an entry appeared, or the epoch where its own dates hold. */
  Instant appeared(Entry entry) {
    return appeared.getOrDefault(entry.id(), Instant.EPOCH);
  }

  /** The tombstones of the feed of a page. */
  List<Tombstone> removedFrom(SitePath page) {
    return removed.getOrDefault(page, List.of());
  }

  /** The same without any date of a change. */
  FeedChanges undated() {
    return new FeedChanges(Instant.EPOCH, removed, appeared, Map.of(), Map.of());
  }

  /** The same without anything that belongs to one site. The dates of its addresses stay. */
  FeedChanges ofAnySite() {
    return new FeedChanges(changed, Map.of(), Map.of(), Map.of(), assets);
  }

  /**
   * These changes and what others of the same site add to what feeds show. Of two dates of one
   * change the later one holds.
   */
  FeedChanges merging(FeedChanges other) {
    Map<String, Instant> all = new HashMap<>(appeared);
    other.appeared.forEach((id, when) -> all.merge(id, when, FeedEntry::later));
    return new FeedChanges(
        FeedEntry.later(changed, other.changed),
        Tombstones.union(removed, other.removed),
        all,
        pages,
        assets);
  }

  /** The last time that feeds show because of these changes, or the epoch if there is none. */
  Instant lastShown() {
    return Stream.concat(
            removed.values().stream().flatMap(List::stream).map(Tombstone::when),
            appeared.values().stream())
        .reduce(Instant.EPOCH, FeedEntry::later);
  }

  /** Says whether feeds show the same with the others, the dates of changes aside. */
  boolean showsSameAs(FeedChanges other) {
    return removed.equals(other.removed) && appeared.equals(other.appeared);
  }
}
