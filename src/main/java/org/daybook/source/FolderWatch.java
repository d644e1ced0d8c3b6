package org.daybook.source;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daybook.io.InstanceLogger;
import org.jspecify.annotations.Nullable;

/**
 * A watch that ends a wait early when the file system reports a change, which is only a hint:
 * network mounts report nothing. For one thread.
 */
final class FolderWatch implements AutoCloseable {
  private static final System.Logger LOG = InstanceLogger.of(FolderWatch.class);

  private final Map<Path, WatchKey> watched = new HashMap<>();
  private final Reports reports = new Reports();
  private @Nullable WatchService service;

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

  /** Waits until a tree's folders may have changed or the time is over. */
  void awaitChange(ContentTree tree, Duration atMost) throws InterruptedException {
    if (service == null) {
      TimeUnit.NANOSECONDS.sleep(atMost.toNanos());
      return;
    }
    cover(tree, service);
    WatchKey key = service.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
    if (key != null) {
      reports.take(key);
    }
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

  private void cover(ContentTree tree, WatchService watches) {
    Set<Path> folders = Set.copyOf(tree.folders());
    watched.entrySet().removeIf(watch -> !isKept(watch.getKey(), watch.getValue(), folders));
    for (Path folder : tree.folders()) {
      if (!watched.containsKey(folder)) {
        reports.lose();
        watch(folder, watches);
      }
    }
  }

  private static boolean isKept(Path folder, WatchKey key, Set<Path> folders) {
    if (!folders.contains(folder)) {
      key.cancel();
    }
    return key.isValid();
  }

  private void watch(Path folder, WatchService watches) {
    try {
      watched.put(folder, folder.register(watches, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
    } catch (IOException e) {
      // The folder is gone, or the system has no more watches. Regular reading finds its changes.
      LOG.log(DEBUG, "{0} is not watched ({1})", folder, e.getMessage());
    }
  }
}
