package org.daybook.feed.format;

import static java.lang.System.Logger.Level.WARNING;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.io.InstanceLogger;
import org.daybook.site.Entry;

/** Logs entries that feeds leave out, once for each version of an entry's text. */
final class SkippedEntries {
  private static final System.Logger LOG = InstanceLogger.of(FeedDocuments.class);

  private final Set<String> known = ConcurrentHashMap.newKeySet();

  void report(Entry entry, Exception reason) {
    if (known.add(entry.id() + "\n" + entry.text().digest())) {
      LOG.log(WARNING, entry.page().source() + " is left out of feeds", reason);
    }
  }
}
