package org.daybook.source;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.daybook.io.InstanceLogger;
import org.jspecify.annotations.Nullable;

/**
 * A watch that ends a wait early when the file system reports a change, which is only a hint:
 * network mounts report nothing. For one thread.
 */
final class FolderWatch implements AutoCloseable {
  private static final System.Logger LOG = InstanceLogger.of(FolderWatch.class);

  /** The number of looks in a row without a wait; some systems give a folder new inodes always. */
  private static final int MOST_HURRIED = 10;

  private final Map<Path, WatchedFolder> watched = new HashMap<>();
  private final Reports reports = new Reports();
  private @Nullable WatchService service;
  private boolean isYoung;
  private int hurried;

  /** A watch over no folder yet. If the system has no watches, it only waits. */
  FolderWatch() {
    try {
      service = FileSystems.getDefault().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(
          INFO,
          "The file system reports no changes ({0}); they are found by reading the folder regularly",
          e.getMessage());
    }
  }

  /**
   * Waits until a tree's folders may have changed or the time is over; not at all if the watch over
   * one of them began after the last look, because a change may have come before it.
   */
  void awaitChange(ContentTree tree, Duration atMost) throws InterruptedException {
    cover(tree);
    hurried = isYoung ? hurried + 1 : 0;
    if (service == null) {
      TimeUnit.NANOSECONDS.sleep(atMost.toNanos());
    } else if (!isYoung || hurried > MOST_HURRIED) {
      WatchKey key = service.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
      if (key != null) {
        reports.take(key);
      }
    }
  }

  /** Notes that a look at all folders begins. */
  void begin() {
    reports().begin();
    isYoung = false;
  }

  /** The reports until now. */
  Reports reports() {
    if (service == null) {
      reports.lose();
      return reports;
    }
    for (WatchKey key = service.poll(); key != null; key = service.poll()) {
      reports.take(key);
    }
    return reports;
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }

  /** Watches the folders of a tree and no others. */
  void cover(ContentTree tree) {
    if (service == null) {
      return;
    }
    // A system has one watch for one folder, whatever its path: the old one must end first.
    watched.entrySet().removeIf(entry -> !entry.getValue().isKept(entry.getKey(), tree.folders()));
    for (Path folder : tree.folders().keySet()) {
      if (!watched.containsKey(folder)) {
        reports.lose();
        watch(folder, service);
      }
    }
  }

  private void watch(Path folder, WatchService watches) {
    try {
      watched.put(folder, WatchedFolder.of(folder, watches));
      isYoung = true;
    } catch (IOException e) {
      // The folder is gone, or the system has no more watches. Regular reading finds its changes.
      LOG.log(DEBUG, "{0} is not watched ({1})", folder, e.getMessage());
    }
  }
}
