package org.daybook.source;

import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The changes of files that the file system has reported. For one thread. */
final class Reports {
  /** The number from which a look at the whole folder costs less than one at each. */
  private static final int MANY = 200;

  private final Set<Path> paths = new HashSet<>();
  private boolean complete;

  /**
   * The files and folders reported since the last call of {@link #begin}; empty if another may have
   * changed without a report.
   */
  Optional<Set<Path>> paths() {
    return complete ? Optional.of(Set.copyOf(paths)) : Optional.empty();
  }

  /** Begins anew. */
  void begin() {
    paths.clear();
    complete = true;
  }

  /** Notes that a change may be missing. */
  void lose() {
    complete = false;
  }

  /** Takes the reports about one folder. */
  void take(WatchKey key) {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      // An overflow has no context.
      if (event.context() instanceof Path name && paths.size() < MANY) {
        paths.add(folder.resolve(name));
      } else {
        lose();
      }
    }
    if (!key.reset()) {
      lose();
    }
  }
}
