package org.daybook.feed;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daybook.site.Entry;

/**
 * The places of entries in the two orders by which feeds are divided into documents: that of
 * publication and that of the last changes, in {@link FeedPagination}.
 */
final class FeedRanks {
  private final Map<String, Integer> published = new HashMap<>();
  private final Instant[] updated;

  /**
   * The ranks of these entries.
   *
   * @param news newest first
   * @param dates the time at which feeds say that an entry was updated
   */
  FeedRanks(List<Entry> news, Function<Entry, Instant> dates) {
    for (Entry entry : news) {
      published.put(entry.id(), published.size());
    }
    updated = news.stream().map(dates).sorted().toArray(Instant[]::new);
  }

  /**
   * Says whether the subscription document of every feed of an entry has it, whatever other entries
   * the feed lacks.
   *
   * @param own the time at which the entry was updated
   * @param size the largest number of entries in a document
   */
  boolean isInSubscription(Entry entry, Instant own, int size) {
    int earlier = Arrays.binarySearch(updated, own.minusMillis(1));
    int changedSince = updated.length + earlier; // Not found, and not the entry itself.
    return updated.length <= size
        || requireNonNull(published.get(entry.id())) + changedSince < size;
  }
}
