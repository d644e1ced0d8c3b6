package org.daybook.publish.live;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.daybook.feed.Feeds;
import org.daybook.io.Backoff;
import org.daybook.io.Instance;
import org.daybook.io.InstanceLogger;
import org.daybook.publish.Publisher;
import org.daybook.report.Freshness;
import org.daybook.report.Inspection;
import org.daybook.search.Searcher;
import org.daybook.source.ContentSource;

/**
 * The site of a content source, published again whenever the content changes. Readers see one
 * publication or the next, never a mixture. Whatever fails is tried again, and the published site
 * stays as it is meanwhile.
 */
public final class LiveSite implements AutoCloseable {
  private static final System.Logger LOG = InstanceLogger.of(LiveSite.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final ContentSource source;
  private final Reconciler reconciler;
  private final Duration poll;
  private final Backoff noRetry;
  private final PersistentThread thread =
      new PersistentThread(Instance.thread("daybook-publisher"), this::run);

  private Backoff retry;
  private volatile boolean closed;

  /**
   * The times that a live site keeps.
   *
   * @param poll the longest time between two looks at the source
   * @param lossGrace the time for which content that has lost most of its pages is held back
   */
  public record Timing(Duration poll, Duration lossGrace) {}

  /**
   * The site of a source, not published yet. The source is closed with the site.
   *
   * @param snapshots makes the snapshot that readers see of each publication
   */
  public LiveSite(
      ContentSource source, Publisher publisher, SnapshotFactory snapshots, Timing timing) {
    this.source = source;
    reconciler = new Reconciler(source, publisher, snapshots, timing.lossGrace());
    poll = timing.poll();
    noRetry = Backoff.between(timing.poll(), LONGEST_PAUSE);
    retry = noRetry;
  }

  /** Begins to publish in a thread of its own. */
  public void start() {
    thread.start();
  }

  /** The published site with its feeds; empty until something is published. */
  public Optional<Feeds> feeds() {
    return reconciler.snapshot().map(Snapshot::feeds);
  }

  /**
   * The published site with its feeds, and what finds entries of the same state of it; empty until
   * something is published.
   *
   * @param view makes one value of both
   */
  public <T> Optional<T> searched(BiFunction<Feeds, Searcher, T> view) {
    return reconciler.snapshot().map(now -> view.apply(now.feeds(), now.searcher()));
  }

  /** The findings about the content that readers see now. */
  public Inspection inspection() {
    return reconciler.snapshot().map(Snapshot::inspection).orElse(Inspection.NONE);
  }

  /** The relation of the published site to its content. */
  public Freshness freshness() {
    thread.revive();
    return reconciler.freshness();
  }

  /** The counts of publications since the start. */
  public PublicationCounts counts() {
    return reconciler.counts();
  }

  /** Ends publishing and waits until the publication under way has ended. */
  @Override
  public void close() {
    closed = true;
    thread.close();
    try {
      source.close();
    } catch (IOException e) {
      LOG.log(WARNING, "{0} cannot be closed ({1})", source, e.getMessage());
    }
  }

  private void run() {
    while (!closed) {
      lookAndWait();
    }
    LOG.log(DEBUG, "Publishing of {0} ends", source);
  }

  // A library can throw anything, also an error, and every exception must leave the thread running.
  private void lookAndWait() {
    try {
      try {
        reconciler.look();
        retry = noRetry;
      } catch (Throwable e) {
        Thread.interrupted(); // Before the end is asked for, because it begins with an interrupt.
        if (closed) {
          return;
        }
        reconciler.failed(e);
        retry = retry.next(Instant.now());
        TimeUnit.NANOSECONDS.sleep(retry.pause().toNanos());
      }
      reconciler.awaitChange(poll);
    } catch (InterruptedException e) {
      LOG.log(DEBUG, "{0} is looked at because of an interrupt", source);
    }
  }
}
