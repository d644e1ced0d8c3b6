package org.daybook.publish.live;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daybook.publish.Publication;
import org.daybook.publish.Publisher;
import org.daybook.report.Freshness;
import org.daybook.site.Viewer;
import org.daybook.source.ContentSource;
import org.daybook.source.ContentTree;
import org.daybook.source.TreeChange;
import org.jspecify.annotations.Nullable;

/**
 * Brings the published site in line with its content, one look after another. For one thread; any
 * may ask for the result.
 */
final class Reconciler {
  private final SettledSource settled;
  private final Publisher publisher;
  private final SnapshotFactory snapshots;
  private final LossGuard guard;
  private final PublicationLog log = new PublicationLog();
  private final LiveStatus status = new LiveStatus();
  private final PublicationRate rate = new PublicationRate();
  private final DailyTimer daily = new DailyTimer();

  private ContentTree tree = ContentTree.EMPTY;
  private volatile @Nullable Snapshot current;

  /**
   * A reconciler that has not looked yet.
   *
   * @param grace the time for which content that has lost most of its pages is held back
   */
  Reconciler(ContentSource source, Publisher publisher, SnapshotFactory snapshots, Duration grace) {
    settled = new SettledSource(source);
    this.publisher = publisher;
    this.snapshots = snapshots;
    guard = new LossGuard(grace);
  }

  /** The latest snapshot; empty until something is published. */
  Optional<Snapshot> snapshot() {
    return Optional.ofNullable(current);
  }

  /** The relation of the latest snapshot to the content. */
  Freshness freshness() {
    return status.freshness();
  }

  /** The counts of publications since the start. */
  PublicationCounts counts() {
    return log.counts();
  }

  /** Notes that a look failed. */
  void failed(Throwable cause) {
    log.failed();
    status.failed(current != null, settled, cause, snapshots.now());
  }

  /** Waits until the content may have changed, an entry changes by itself or the time is over. */
  void awaitChange(Duration atMost) throws InterruptedException {
    Snapshot shown = current;
    current = shown == null ? null : snapshots.indexed(shown);
    if (!snapshots.isIndexing()) { // Edits are looked for between the parts of a long work.
      settled.awaitChange(shown == null ? atMost : shown.untilDue(snapshots.now(), atMost));
    }
  }

  /** Looks at the content, and publishes it if it has changed. */
  void look() throws IOException, InterruptedException {
    Snapshot before = current;
    followTime(); // The folder, which is read next, may be unreadable.
    ContentTree read =
        before == null ? settled.readAtOnce() : settled.readSettled(tree, publisher::anticipate);
    boolean held = isHeldBack(read);
    if (before == null && !(held && Publisher.pageFiles(read).isEmpty())) {
      guard.await(held ? missing(read) : Set.of());
      publishFirst(read);
      tree = current == null ? ContentTree.EMPTY : read;
    } else if (before != null) {
      follow(before, held ? new TreeChange(tree, read).withoutLoss() : read, held);
    }
    if (!held) {
      tellFreshness();
    }
  }

  /** Lets entries of the published site appear and expire. */
  private void followTime() {
    Snapshot shown = current;
    if (shown != null && snapshots.isOutdated(shown)) {
      current = snapshots.whole(shown.publication(), guard.awaited());
    }
  }

  // Edits are published also while pages are missing; the missing ones stay as they were.
  private void follow(Snapshot before, ContentTree now, boolean held) throws InterruptedException {
    boolean released = !held && guard.release();
    boolean renewed = publisher.lookAtTheme() || publisher.isRetryDue();
    if (!now.equals(tree) || released || snapshots.isOutdated(before) || renewed) {
      replace(now, held);
    } else if (daily.isDue(snapshots.now())) {
      publisher.tidy(snapshots.now());
    }
  }

  private void tellFreshness() {
    Instant now = snapshots.now();
    publisher
        .trouble()
        .ifPresentOrElse(
            why -> status.waiting(current != null, why, now), () -> status.current(now));
  }

  private Set<String> missing(ContentTree now) {
    return publisher.knownPages().stream()
        .filter(path -> now.file(path).isEmpty())
        .collect(toSet());
  }

  private boolean isHeldBack(ContentTree now) {
    boolean published = current != null;
    int before =
        published
            ? Publisher.pageFiles(tree).size() + guard.awaited().size()
            : publisher.knownPages().size();
    int pages = Publisher.pageFiles(now).size();
    boolean held = guard.holdsBack(before, pages, snapshots.now());
    if (held) {
      status.heldBack(published || pages > 0, guard.message(before, pages), snapshots.now());
    }
    return held;
  }

  private void publishFirst(ContentTree now) {
    publisher.lookAtTheme();
    log.begun();
    publisher.publishGrowing(now, snapshots.now(), this::showPart);
    Snapshot last = current;
    if (last != null) {
      current = snapshots.whole(last.publication(), guard.awaited());
    }
  }

  private void replace(ContentTree now, boolean held) throws InterruptedException {
    TreeChange change = new TreeChange(tree, now);
    log.begun();
    hideAhead(change);
    publisher.convertAhead(change, this::followTime);
    try {
      Snapshot made = snapshots.whole(publisher.publish(now, snapshots.now()), guard.awaited());
      current = made;
      tree = now;
      if (!held) {
        status.published(snapshots.now());
      }
      log.published(made.publication(), made.feeds().site(), publisher.converted());
    } finally {
      TimeUnit.NANOSECONDS.sleep(rate.pauseAfter(change.paths(), snapshots.now()).toNanos());
    }
  }

  // A page that its author hides does not wait for pages that take long to convert.
  private void hideAhead(TreeChange change) {
    Snapshot shown = current;
    if (shown != null) {
      Viewer anybody = new Viewer(snapshots.now(), false);
      publisher
          .hiding(change, shown.feeds().site(), anybody)
          .ifPresent(
              without -> {
                Publication publication = publisher.publish(without, anybody.now());
                current = snapshots.whole(publication, guard.awaited());
                tree = without;
              });
    }
  }

  private void showPart(Publication publication) {
    if (publication.isEmpty() && publisher.trouble().isPresent()) {
      return; // An empty site would say that nothing was ever written.
    }
    Snapshot part = snapshots.part(publication);
    current = part;
    if (publication.pending() > 0) {
      status.partly(publication.pending(), snapshots.now());
    }
    log.published(publication, part.feeds().site(), publisher.converted());
  }
}
