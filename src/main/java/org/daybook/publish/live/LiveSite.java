package org.daybook.publish.live;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.daybook.feed.Feeds;
import org.daybook.publish.Publication;
import org.daybook.publish.Publisher;
import org.daybook.site.Inspection;
import org.daybook.source.ContentSource;
import org.daybook.source.ContentTree;
import org.jspecify.annotations.Nullable;

/**
 * The site of a content source, published again whenever the content changes. Readers see one
 * publication or the next, never a mixture.
 */
public final class LiveSite implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LiveSite.class.getName());

  /** The time for which a changed file must stay the same before it counts as written. */
  private static final long QUIET_MILLIS = 50;

  private static final int LOOKS = 100;

  private final ContentSource source;
  private final Publisher publisher;
  private final SnapshotFactory snapshots;
  private final Duration poll;
  private final PublicationLog log = new PublicationLog();
  private final LossGuard guard = new LossGuard();
  private final DailyTimer daily = new DailyTimer();
  private final Thread thread = new Thread(this::run, "daybook-publisher");

  private ContentTree tree = ContentTree.EMPTY;
  private volatile @Nullable Snapshot current;
  private volatile boolean closed;

  /**
   * The site of a source, not published yet. The source is closed with the site.
   *
   * @param snapshots makes the snapshot that readers see of each publication
   * @param poll the longest time between two looks at the source
   */
  public LiveSite(
      ContentSource source, Publisher publisher, SnapshotFactory snapshots, Duration poll) {
    this.source = source;
    this.publisher = publisher;
    this.snapshots = snapshots;
    this.poll = poll;
    thread.setDaemon(true);
  }

  /** Begins to publish in a thread of its own. */
  public void start() {
    thread.start();
  }

  /** The published site with its feeds; empty until something is published. */
  public Optional<Feeds> feeds() {
    return Optional.ofNullable(current).map(Snapshot::feeds);
  }

  /** The findings about the content that readers see now. */
  public Inspection inspection() {
    Snapshot now = current;
    return now == null ? Inspection.NONE : now.inspection();
  }

  /** Ends publishing and waits until the publication under way has ended. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try (source) {
      while (!closed) {
        look();
        source.awaitChange(tree, poll);
      }
    } catch (InterruptedException | CancellationException e) {
      LOG.log(DEBUG, "Publishing of {0} ends", source);
    } catch (IOException e) {
      LOG.log(WARNING, "{0} cannot be closed ({1})", source, e.getMessage());
    }
  }

  private void look() throws InterruptedException {
    try {
      ContentTree now = settled(source.read(tree));
      Snapshot before = current;
      if (before == null) {
        publishFirst(now);
        tree = now;
      } else if (!now.equals(tree) && !isHeldBack(now)) {
        show(publisher.publish(now, snapshots.now()));
        tree = now;
      } else if (snapshots.isOutdated(before)) {
        show(publisher.publish(tree, snapshots.now()));
      } else if (daily.isDue(snapshots.now())) {
        publisher.tidy(snapshots.now());
      }
    } catch (IOException e) {
      log.failed(source + " cannot be read (" + e + "); the published site stays as it is");
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(ERROR, "Publishing of " + source + " failed; the published site stays as it is", e);
    }
  }

  /** The tree once no file in it is being written, or after {@value #LOOKS} looks. */
  private ContentTree settled(ContentTree read) throws IOException, InterruptedException {
    ContentTree now = read;
    for (int look = 0; look < LOOKS && current != null && !now.equals(tree); look++) {
      TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
      if (now.isStillSince(tree)) {
        return now;
      }
      now = source.read(now);
    }
    return now;
  }

  private boolean isHeldBack(ContentTree now) {
    boolean held = guard.holdsBack(tree, now, snapshots.now());
    if (held) {
      log.failed(
          source
              + " has lost more than half of its pages; the published site stays as it is for 10"
              + " minutes, unless they return");
    }
    return held;
  }

  private void publishFirst(ContentTree now) {
    publisher.publishGrowing(now, snapshots.now(), this::showPart);
    Snapshot last = current;
    if (last != null) {
      current = snapshots.whole(last.publication());
    }
  }

  private void show(Publication publication) {
    current = snapshots.whole(publication);
    log.published(publication);
  }

  private void showPart(Publication publication) {
    current = snapshots.part(publication);
    log.published(publication);
  }
}
