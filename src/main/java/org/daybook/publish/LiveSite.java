package org.daybook.publish;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.daybook.site.Reader;
import org.daybook.site.Site;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.jspecify.annotations.Nullable;

/**
 * The site of a content folder, kept current by comparing the folder again and again. What readers
 * see is replaced as a whole.
 */
public final class LiveSite implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LiveSite.class.getName());

  private final ContentFolder folder;
  private final Publisher publisher;
  private final Supplier<Reader> reader;
  private final Duration poll;
  private final Report report = new Report();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "daybook-publisher");

  private ContentTree tree = ContentTree.EMPTY;
  private volatile @Nullable Shown shown;

  /**
   * The site of a folder, not published yet.
   *
   * @param reader for whom it is published, asked anew each time
   * @param poll how long the folder is left alone between two looks
   */
  public LiveSite(
      ContentFolder folder, Publisher publisher, Supplier<Reader> reader, Duration poll) {
    this.folder = folder;
    this.publisher = publisher;
    this.reader = reader;
    this.poll = poll;
    thread.setDaemon(true);
  }

  /** Begins to publish, on a thread of its own. */
  public void start() {
    thread.start();
  }

  /** What readers see now; empty until something is published. */
  public Optional<Site> site() {
    return Optional.ofNullable(shown).map(Shown::site);
  }

  /** Publishes no more, and waits until what is under way has ended. */
  @Override
  public void close() {
    closed.countDown();
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
    try {
      do {
        look();
      } while (!closed.await(poll.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      LOG.log(INFO, "Publishing of {0} ends", folder);
    }
  }

  private void look() {
    try {
      ContentTree now = folder.read(tree);
      report.readable();
      Shown before = shown;
      if (before == null || !now.equals(tree)) {
        publish(now, before);
        tree = now;
      } else if (before.isOutdated(reader.get())) {
        shown = before.seenBy(reader.get());
      }
    } catch (IOException e) {
      report.unreadable(folder, e);
    } catch (CancellationException e) {
      LOG.log(INFO, "Publishing of {0} is cut short", folder);
    } catch (RuntimeException e) {
      LOG.log(ERROR, "Publishing of " + folder + " failed; what was published stays", e);
    }
  }

  private void publish(ContentTree now, @Nullable Shown before) {
    if (before == null) {
      publisher.publishGrowing(now, this::show);
    } else {
      show(publisher.publish(now, before.everything()));
    }
  }

  private void show(Publication publication) {
    shown = Shown.of(publication.site(), reader.get());
    report.published(publication);
  }
}
