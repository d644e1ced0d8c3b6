package org.daybook.publish.live;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.daybook.feed.FeedMemory;
import org.daybook.publish.Publication;
import org.daybook.publish.Publisher;
import org.daybook.site.Inspection;
import org.daybook.site.Site;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.daybook.source.FolderWatch;
import org.jspecify.annotations.Nullable;

/**
 * The site of a content folder, kept current by comparing the folder again and again. What readers
 * see is replaced as a whole.
 */
public final class LiveSite implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LiveSite.class.getName());

  /** How long a changed file must lie still before it counts as written. */
  private static final long QUIET_MILLIS = 50;

  private static final int LOOKS = 100;

  private final ContentFolder folder;
  private final Publisher publisher;
  private final FeedMemory audience;
  private final Duration poll;
  private final PublicationLog report = new PublicationLog();
  private final LossGuard guard = new LossGuard();
  private final DailyTimer daily = new DailyTimer();
  private final Thread thread = new Thread(this::run, "daybook-publisher");

  private ContentTree tree = ContentTree.EMPTY;
  private volatile @Nullable Snapshot shown;
  private volatile boolean closed;

  /**
   * The site of a folder, not published yet.
   *
   * @param audience for whom it is published
   * @param poll how long the folder is left alone between two looks
   */
  public LiveSite(ContentFolder folder, Publisher publisher, FeedMemory audience, Duration poll) {
    this.folder = folder;
    this.publisher = publisher;
    this.audience = audience;
    this.poll = poll;
    thread.setDaemon(true);
  }

  /** Begins to publish, on a thread of its own. */
  public void start() {
    thread.start();
  }

  /** What readers see now; empty until something is published. */
  public Optional<Site> site() {
    return Optional.ofNullable(shown).map(Snapshot::site);
  }

  /** What was found in the content that readers see now. */
  public Inspection inspection() {
    Snapshot now = shown;
    return now == null ? Inspection.NONE : now.inspection();
  }

  /** Publishes no more, and waits until what is under way has ended. */
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
    try (FolderWatch watch = new FolderWatch()) {
      while (!closed) {
        look();
        watch.await(tree, poll);
      }
    } catch (InterruptedException | CancellationException e) {
      LOG.log(DEBUG, "Publishing of {0} ends", folder);
    } catch (IOException e) {
      LOG.log(WARNING, "The watch over {0} could not be closed ({1})", folder, e.getMessage());
    }
  }

  private void look() throws InterruptedException {
    try {
      ContentTree now = settled(folder.read(tree));
      Snapshot before = shown;
      if (before == null) {
        publishFirst(now);
        tree = now;
      } else if (!now.equals(tree) && !isHeldBack(now)) {
        show(publisher.publish(now));
        tree = now;
      } else if (audience.missesSomethingOf(before)) {
        shown = audience.whole(before.publication());
      } else if (daily.isDue(audience.now())) {
        publisher.tidy(audience.now());
      }
    } catch (IOException e) {
      report.failed(folder + " cannot be read (" + e + "); what was published stays");
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(ERROR, "Publishing of " + folder + " failed; what was published stays", e);
    }
  }

  /** The tree once nothing in it is being written any more, or after some looks. */
  private ContentTree settled(ContentTree read) throws IOException, InterruptedException {
    ContentTree now = read;
    for (int look = 0; look < LOOKS && shown != null && !now.equals(tree); look++) {
      TimeUnit.MILLISECONDS.sleep(QUIET_MILLIS);
      if (now.isStillSince(tree)) {
        return now;
      }
      now = folder.read(now);
    }
    return now;
  }

  private boolean isHeldBack(ContentTree now) {
    boolean held = guard.holdsBack(tree, now, audience.now());
    if (held) {
      report.failed(folder + " has lost most of its pages; what was published stays for now");
    }
    return held;
  }

  private void publishFirst(ContentTree now) {
    publisher.publishGrowing(now, this::showPart);
    Snapshot last = shown;
    if (last != null) {
      shown = audience.whole(last.publication());
    }
  }

  private void show(Publication publication) {
    shown = audience.whole(publication);
    report.published(publication);
  }

  private void showPart(Publication publication) {
    shown = audience.part(publication);
    report.published(publication);
  }
}
