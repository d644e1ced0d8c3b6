package org.daybook.publish.live;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.daybook.conversion.Converter;
import org.daybook.document.Diagnostic;
import org.daybook.feed.Feeds;
import org.daybook.publish.Publisher;
import org.daybook.publish.served.AssetTypes;
import org.daybook.report.Inspection;
import org.daybook.site.Viewer;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.daybook.theme.ThemeFolder;
import org.jspecify.annotations.Nullable;

/**
 * A content folder that is read and published each time a test says so, without the thread of a
 * {@link LiveSite}.
 */
public final class PublishedFolder implements AutoCloseable {
  /** The time at which everything is published. */
  public static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private final ContentFolder folder;
  private final Publisher publisher;
  private final SnapshotFactory snapshots;
  private ContentTree tree = ContentTree.EMPTY;
  private volatile @Nullable Snapshot current; // Servers ask in other threads.

  /**
   * A folder of which nothing is published yet.
   *
   * @param memory the file of the feed history
   * @param converter stays open
   * @param site the name under which last good versions are kept
   */
  public PublishedFolder(Path folder, Path memory, Converter converter, String site) {
    this.folder = new ContentFolder(folder, InstantSource.system());
    publisher =
        new Publisher(converter, site, ZoneOffset.UTC, AssetTypes.KNOWN, ThemeFolder.none());
    snapshots = Snapshots.of(() -> new Viewer(NOW, false), memory, "");
  }

  /** Publishes the folder as it is now. What was published stays if that fails. */
  public void publish() throws IOException {
    ContentTree now = folder.read(tree);
    current = snapshots.whole(publisher.publish(now, NOW), Set.of());
    tree = now;
  }

  /** Says whether anything is published. */
  public boolean isPublished() {
    return current != null;
  }

  public Feeds feeds() {
    return snapshot().feeds();
  }

  public Inspection inspection() {
    return snapshot().inspection();
  }

  /** Says whether a file of the last publication has an error. */
  public boolean hasErrors() {
    return snapshot().publication().diagnostics().stream()
        .anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
  }

  private Snapshot snapshot() {
    return requireNonNull(current, "nothing is published");
  }

  @Override
  public void close() throws IOException {
    publisher.close();
    folder.close();
  }
}
