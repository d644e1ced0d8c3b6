package org.daybook.site;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
public record History(
    Instant changed,
    Map<SitePath, List<Tombstone>> removed,
    Map<String, Instant> appeared,
    Map<Slice.Key, Instant> slices) {

  /** Stands where nothing is known. */
  public static final History NONE = new History(Instant.EPOCH, Map.of(), Map.of(), Map.of());

  public History {
    // Sorted, for a revision is made of how they print.
    removed = Collections.unmodifiableSortedMap(new TreeMap<>(removed));
    appeared = Collections.unmodifiableSortedMap(new TreeMap<>(appeared));
    slices = Map.copyOf(slices);
  }

  Instant appeared(Entry entry) {
    return appeared.getOrDefault(entry.id(), Instant.EPOCH);
  }

  /** The same, without a word on when anything changed. */
  public History undated() {
    return new History(Instant.EPOCH, removed, appeared, Map.of());
  }

  List<Tombstone> removedFrom(SitePath page) {
    return removed.getOrDefault(page, List.of());
  }
}
