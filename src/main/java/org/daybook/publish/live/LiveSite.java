package org.daybook.publish.live;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daybook.feed.Feeds;
import org.daybook.publish.Publication;
import org.daybook.publish.Publisher;
import org.daybook.site.Freshness;
import org.daybook.site.Inspection;
import org.daybook.source.ContentSource;
import org.daybook.source.ContentTree;
import org.daybook.source.TreeChange;
import org.jspecify.annotations.Nullable;

/**
 * The site of a content source, published again whenever the content changes. Readers see one
 * publication or the next, never a mixture. Whatever fails is tried again, and the published site
 * stays as it is meanwhile.
 */
public final class LiveSite implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(LiveSite.class.getName());

  private final ContentSource source;
  private final SettledSource settled;
  private final Publisher publisher;
  private final SnapshotFactory snapshots;
  private final Duration poll;
  private final RetryPause retry;
  private final LossGuard guard;
  private final PublicationLog log = new PublicationLog();
  private final LiveStatus status = new LiveStatus();
  private final PublicationRate rate = new PublicationRate();
  private final DailyTimer daily = new DailyTimer();
  private final PersistentThread thread = new PersistentThread("daybook-publisher", this::run);

  private ContentTree tree = ContentTree.EMPTY;
  private volatile @Nullable Snapshot current;
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
    this.publisher = publisher;
    this.snapshots = snapshots;
    settled = new SettledSource(source);
    poll = timing.poll();
    retry = new RetryPause(timing.poll());
    guard = new LossGuard(timing.lossGrace());
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

  /** The relation of the published site to its content. */
  public Freshness freshness() {
    thread.revive();
    return status.freshness();
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
        look();
        retry.reset();
      } catch (Throwable e) {
        if (closed) {
          return;
        }
        Thread.interrupted();
        status.failed(current != null, source, e, snapshots.now());
        TimeUnit.NANOSECONDS.sleep(retry.grow().toNanos());
      }
      settled.awaitChange(poll);
    } catch (InterruptedException e) {
      LOG.log(DEBUG, "{0} is looked at because of an interrupt", source);
    }
  }

  private void look() throws IOException, InterruptedException {
    Snapshot before = current;
    ContentTree now = before == null ? settled.readAtOnce() : settled.readSettled(tree);
    if (isHeldBack(now)) {
      return;
    }
    if (before == null) {
      publishFirst(now);
      tree = current == null ? ContentTree.EMPTY : now;
    } else if (!now.equals(tree) || snapshots.isOutdated(before) || publisher.isRetryDue()) {
      replace(now);
    } else if (daily.isDue(snapshots.now())) {
      publisher.tidy(snapshots.now());
    }
    tellFreshness();
  }

  private void tellFreshness() {
    Instant now = snapshots.now();
    publisher
        .trouble()
        .ifPresentOrElse(
            why -> status.waiting(current != null, why, now), () -> status.current(now));
  }

  private boolean isHeldBack(ContentTree now) {
    boolean published = current != null;
    int before = published ? Publisher.pageFiles(tree).size() : publisher.knownPages();
    int pages = Publisher.pageFiles(now).size();
    boolean held = guard.holdsBack(before, pages, snapshots.now());
    if (held) {
      status.heldBack(published, guard.message(before, pages), snapshots.now());
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

  private void replace(ContentTree now) throws InterruptedException {
    Set<String> changed = new TreeChange(tree, now).paths();
    try {
      Publication publication = publisher.publish(now, snapshots.now());
      current = snapshots.whole(publication);
      tree = now;
      status.published(snapshots.now());
      log.published(publication);
    } finally {
      TimeUnit.NANOSECONDS.sleep(rate.pauseAfter(changed, snapshots.now()).toNanos());
    }
  }

  private void showPart(Publication publication) {
    if (publication.isEmpty() && publisher.trouble().isPresent()) {
      return; // An empty site would say that nothing was ever written.
    }
    current = snapshots.part(publication);
    if (publication.pending() > 0) {
      status.partly(publication.pending(), snapshots.now());
    }
    log.published(publication);
  }
}
