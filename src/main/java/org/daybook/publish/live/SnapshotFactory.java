package org.daybook.publish.live;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.feed.FeedMemory;
import org.daybook.feed.Feeds;
import org.daybook.publish.Publication;
import org.daybook.search.SearchIndex;
import org.daybook.site.Viewer;

/** Makes snapshots of publications for one viewer. */
public final class SnapshotFactory {
  private final Supplier<Viewer> viewer;
  private final FeedMemory memory;
  private final SearchIndex index;

  /**
   * A factory for one site.
   *
   * @param viewer for whom the site is published, asked anew for each snapshot
   * @param memory of the site's feeds
   * @param index of the site's entries
   */
  public SnapshotFactory(Supplier<Viewer> viewer, FeedMemory memory, SearchIndex index) {
    this.viewer = viewer;
    this.memory = memory;
    this.index = index;
  }

  /** The viewer's time. */
  Instant now() {
    return viewer.get().now();
  }

  /**
   * The snapshot of a partly published site. It has no date of a change and is not recorded in the
   * feed history.
   */
  Snapshot part(Publication publication) {
    Viewer current = viewer.get();
    Feeds feeds = memory.feedsOfPart(publication.site().visibleTo(current));
    return Snapshot.of(publication, feeds, index.followPart(feeds.site()), current);
  }

  /**
   * The snapshot of a whole site.
   *
   * @param awaited sources that are missing and may return, so that feeds do not tell their removal
   */
  Snapshot whole(Publication publication, Set<String> awaited) {
    Viewer current = viewer.get();
    Feeds feeds =
        memory.feedsOf(
            publication.site().visibleTo(current), broken(publication, awaited), this::now);
    return Snapshot.of(publication, feeds, index.follow(feeds.site()), current);
  }

  /** Says whether an entry has changed by itself since a snapshot was made. */
  boolean isOutdated(Snapshot snapshot) {
    return snapshot.isOutdated(now());
  }

  /** A snapshot in which more is found, if more can be indexed. */
  Snapshot indexed(Snapshot snapshot) {
    return index.proceed().map(snapshot::with).orElse(snapshot);
  }

  /** Says whether some of what is published is not found yet. */
  boolean isIndexing() {
    return index.isBehind();
  }

  private static Set<String> broken(Publication publication, Set<String> awaited) {
    return Stream.concat(awaited.stream(), publication.broken().stream()).collect(toSet());
  }
}
