package org.daybook.publish.live;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.daybook.feed.FeedMemory;
import org.daybook.search.SearchIndex;
import org.daybook.site.Viewer;

/** Factories of snapshots in a folder of a test. */
final class Snapshots {
  private Snapshots() {}

  /**
   * A factory whose search index lies beside the history of its feeds.
   *
   * @param feeds the file of that history
   * @param formats of the feeds
   */
  static SnapshotFactory of(Supplier<Viewer> viewer, Path feeds, String formats) {
    Path search = feeds.resolveSibling(feeds.getFileName() + "-search");
    return new SnapshotFactory(viewer, new FeedMemory(feeds, formats), new SearchIndex(search));
  }
}
