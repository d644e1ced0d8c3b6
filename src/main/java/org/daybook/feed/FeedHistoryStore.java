package org.daybook.feed;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.Optional;
import org.daybook.io.InstanceLogger;
import org.jspecify.annotations.Nullable;

/** A feed history on disk, whose failures are logged, each once until it has ended. */
final class FeedHistoryStore {
  private static final System.Logger LOG = InstanceLogger.of(FeedHistoryStore.class);

  private final FeedHistoryFile file;
  private @Nullable FeedHistory stored;

  // The file with what is stored, if this process has written it: it need not be read again.
  private FeedHistoryFile.@Nullable Version written;

  private boolean unreadable;
  private boolean unwritable;

  /** A store in a file. */
  FeedHistoryStore(Path file) {
    this.file = new FeedHistoryFile(file);
  }

  /** The history that this process or another has stored; empty if it cannot be read now. */
  Optional<FeedHistory> read() {
    try {
      if (written == null || !file.is(written)) {
        stored = file.read();
        written = null;
      }
      unreadable = false;
    } catch (IOException e) {
      String lost = "until it can, pages may lack dates, and feeds tombstones";
      log(unreadable, "read", lost, e);
      unreadable = true;
      stored = null;
      written = null;
    }
    return Optional.ofNullable(stored);
  }

  /** Stores a history, unless the same was read. */
  void write(FeedHistory history) {
    try {
      if (!history.equals(stored)) {
        written = null;
        written = file.write(history);
      }
      stored = history;
      unwritable = false;
    } catch (IOException e) {
      log(unwritable, "written", "until it can, a restart loses tombstones and dates", e);
      unwritable = true;
    }
  }

  private void log(boolean known, String what, String lost, IOException failure) {
    // Closing the site interrupts the thread. The next start records what has changed.
    if (!known && !(failure instanceof ClosedByInterruptException)) {
      String message = "{0} cannot be {1} ({2}) and is tried again with each publication; {3}";
      LOG.log(WARNING, message, file.path(), what, failure.toString(), lost);
    }
  }
}
