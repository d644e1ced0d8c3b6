package org.daybook.feed;

import static java.util.function.Predicate.not;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * Makes the feeds of one site as it changes, and keeps their history in a file, which processes
 * that publish the same site may share. To be used by one thread at a time.
 */
public final class FeedMemory {
  /** The time from the date of a change back to the moment at which it is recorded. */
  private static final List<Duration> LEADS = List.of(Duration.ofSeconds(3), Duration.ofMinutes(1));

  private final FeedHistoryStore store;
  private final String formats;
  private @Nullable FeedHistory own;
  private @Nullable Feeds last;
  private boolean undated;

  /**
   * The memory in a file.
   *
   * @param path the file; may be deleted while nothing is published
   * @param formats what answers depend on beside the content: the program, the public URL, the
   *     settings of how the site is shown
   */
  public FeedMemory(Path path, String formats) {
    store = new FeedHistoryStore(path);
    this.formats = formats;
  }

  /**
   * The feeds of a site of which only a part is published yet. They have no date of a change and
   * are not recorded in the history.
   *
   * @param visible the part, without anything that its viewers may not see
   */
  public Feeds feedsOfPart(Site visible) {
    FeedHistory known = before(visible).orElse(FeedHistory.EMPTY);
    undated |= !known.fingerprint().equals(visible.fingerprint());
    return new Feeds(visible, known.changes().undated());
  }

  /**
   * The feeds of a whole site, which are recorded in the history. While the history cannot be read,
   * they have neither dates of changes nor tombstones.
   *
   * @param visible the site, without anything that its viewers may not see
   * @param broken sources whose entries are missing by mistake, so that these are not removed
   * @param clock the time at which they are published
   */
  public Feeds feedsOf(Site visible, Set<String> broken, InstantSource clock) {
    FeedHistory before = before(visible).orElse(null);
    if (before == null) {
      undated = true;
      return following(visible, FeedChanges.NONE);
    }
    // A client may send the time at which it got a page without a date.
    FeedHistory dated = undated ? before.withoutPages() : before;
    Feeds unchanged = following(visible, dated.changes());
    Map<String, RecordedEntry> entries =
        broken.isEmpty() ? unchanged.entries() : dated.entriesIn(unchanged, broken);
    Instant at = dated.nextEvent(clock);
    Feeds changed = unchanged.remembering(new FeedDiff(dated, entries, at).changes(visible));
    FeedHistory after = record(dated, changed, entries, clock);
    undated = false;
    own = after;
    last = changed.remembering(after.changes());
    return last;
  }

  /** The history of a site before it is published; empty if the file cannot be read. */
  private Optional<FeedHistory> before(Site visible) {
    FeedHistory known = own == null ? null : own.ofSite(visible);
    Optional<FeedHistory> stored = store.read().map(history -> history.ofSite(visible));
    return known == null
        ? stored.map(history -> history.withFormats(formats))
        : stored.filter(not(known::equals)).map(known::merging).or(() -> Optional.of(known));
  }

  private Feeds following(Site visible, FeedChanges changes) {
    return last == null ? new Feeds(visible, changes) : last.followedBy(visible, changes);
  }

  /**
   * The history after feeds are published, with a date that is still to come when their readers get
   * them: an earlier one would be older than the change that it dates.
   */
  private FeedHistory record(
      FeedHistory before, Feeds feeds, Map<String, RecordedEntry> entries, InstantSource clock) {
    FeedHistory after = before;
    for (Duration lead : LEADS) {
      after = before.recording(feeds, entries, () -> clock.instant().plus(lead));
      store.write(after);
      Instant changed = after.changes().changed();
      if (changed.equals(before.changes().changed())
          || changed.isAfter(clock.instant().plusSeconds(1))) {
        return after;
      }
    }
    return after;
  }
}
