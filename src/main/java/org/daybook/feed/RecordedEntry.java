package org.daybook.feed;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daybook.site.SitePath;

/**
 * An entry that was in feeds.
 *
 * @param source its file below the content folder
 * @param feeds the pages of those feeds
 */
record RecordedEntry(String source, Set<SitePath> feeds) {

  /** The entries that feeds have, by id. */
  static Map<String, RecordedEntry> in(Collection<Feed> feeds) {
    Map<String, RecordedEntry> entries = new HashMap<>();
    for (Feed feed : feeds) {
      for (FeedEntry entry : feed.entries()) {
        String source = entry.entry().page().source();
        entries
            .computeIfAbsent(entry.entry().id(), id -> new RecordedEntry(source, new HashSet<>()))
            .feeds()
            .add(feed.page());
      }
    }
    return Collections.unmodifiableMap(entries);
  }
}
