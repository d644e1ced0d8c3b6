package org.daybook.feed;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.daybook.feed.FeedHistory.RecordedEntry;
import org.daybook.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * Makes the feeds of one site as it changes, and keeps their history in a file. To be used by one
 * thread at a time.
 */
public final class FeedMemory {
  private static final System.Logger LOG = System.getLogger(FeedMemory.class.getName());

  private final FeedHistoryFile file;
  private FeedHistory history;
  private @Nullable Feeds last;

  /**
   * The memory in a file.
   *
   * @param path the file; may be deleted while nothing is published
   * @param formats what feeds depend on beside the content: their formats, the public URL
   */
  public FeedMemory(Path path, String formats) {
    file = new FeedHistoryFile(path);
    history = read().withFormats(formats);
  }

  /**
   * The feeds of a site of which only a part is published yet. They have no date of a change and
   * are not recorded in the history.
   *
   * @param visible the part, without anything that its viewers may not see
   */
  public Feeds feedsOfPart(Site visible) {
    return new Feeds(visible, history.ofSite(visible).changes().undated());
  }

  /**
   * The feeds of a whole site, which are recorded in the history.
   *
   * @param visible the site, without anything that its viewers may not see
   * @param broken sources whose entries are missing by mistake, so that these are not removed
   * @param now when they are published
   */
  public Feeds feedsOf(Site visible, Set<String> broken, Instant now) {
    FeedHistory before = history.ofSite(visible);
    Feeds unchanged = following(new Feeds(visible, before.changes()));
    Map<String, RecordedEntry> entries = before.entriesIn(unchanged, broken);
    Instant at = before.nextChange(now);
    FeedChanges changes = new FeedDiff(before, entries, at).changes(visible.news());
    Feeds changed = unchanged.remembering(changes);
    record(before.recording(changed, entries, at));
    last = changed.remembering(history.changes());
    return last;
  }

  private Feeds following(Feeds feeds) {
    return last == null ? feeds : feeds.following(last);
  }

  private void record(FeedHistory next) {
    if (!next.equals(history)) {
      history = next;
      write();
    }
  }

  private FeedHistory read() {
    try {
      return file.read();
    } catch (IOException e) {
      LOG.log(WARNING, "The feed history cannot be read and is started anew", e);
      return FeedHistory.EMPTY;
    }
  }

  private void write() {
    try {
      file.write(history);
    } catch (IOException e) {
      LOG.log(WARNING, "The feed history cannot be written; the next start lacks it", e);
    }
  }
}
