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
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends a wait early when the file system says that something changed. That is a hint and no more:
 * network mounts say nothing, and what happens between two waits may be missed. For one thread.
 */
public final class FolderWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

  private final Map<Path, WatchKey> watched = new HashMap<>();
  private @Nullable WatchService service;

  /** A watch over no folder yet; where none can be had, it only waits. */
  public FolderWatch() {
    try {
      service = FileSystems.getDefault().newWatchService();
    } catch (IOException | UnsupportedOperationException e) {
      LOG.log(INFO, "Changes are found by looking only ({0})", e.getMessage());
    }
  }

  /** Waits until something may have changed in a tree's folders, or the time is over. */
  public void await(ContentTree tree, Duration atMost) throws InterruptedException {
    if (service == null) {
      TimeUnit.NANOSECONDS.sleep(atMost.toNanos());
      return;
    }
    cover(tree, service);
    WatchKey key = service.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll();
    }
  }

  @Override
  public void close() throws IOException {
    if (service != null) {
      service.close();
    }
  }

  private void cover(ContentTree tree, WatchService watches) {
    watched.entrySet().removeIf(entry -> !entry.getValue().isValid());
    for (Path folder : tree.folders()) {
      if (!watched.containsKey(folder)) {
        watch(folder, watches);
      }
    }
  }

  private void watch(Path folder, WatchService watches) {
    try {
      watched.put(folder, folder.register(watches, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
    } catch (IOException e) {
      // It is gone again, or the system has no more watches: looking finds what happens there.
      LOG.log(DEBUG, "Not watched: {0} ({1})", folder, e.getMessage());
    }
  }
}
