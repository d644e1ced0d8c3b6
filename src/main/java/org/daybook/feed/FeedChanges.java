package org.daybook.feed;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;

/**
 * What is known of a site from before. Nothing in a content folder says it, so it may be forgotten.
 *
 * @param changed when anything that readers see last changed, in whole seconds, or the epoch where
 *     nobody knows; never goes back
 * @param removed what each feed no longer has, the last first, by the feed's page
 * @param appeared when entries appeared that are older by their own dates, by id
 * @param slices when what each slice of a feed shows last changed, in whole seconds; never goes
 *     back
 */
public record FeedChanges(
    Instant changed,
    Map<SitePath, List<Tombstone>> removed,
    Map<String, Instant> appeared,
    Map<FeedPage.Key, Instant> slices) {

  /** Stands where nothing is known. */
  public static final FeedChanges NONE =
      new FeedChanges(Instant.EPOCH, Map.of(), Map.of(), Map.of());

  public FeedChanges {
    // Sorted, for a revision is made of how they print.
    removed = Collections.unmodifiableSortedMap(new TreeMap<>(removed));
    appeared = Collections.unmodifiableSortedMap(new TreeMap<>(appeared));
    slices = Map.copyOf(slices);
  }

  Instant appeared(Entry entry) {
    return appeared.getOrDefault(entry.id(), Instant.EPOCH);
  }

  /** The same, without a word on when anything changed. */
  public FeedChanges undated() {
    return new FeedChanges(Instant.EPOCH, removed, appeared, Map.of());
  }

  List<Tombstone> removedFrom(SitePath page) {
    return removed.getOrDefault(page, List.of());
  }
}
