package org.daybook.search;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.util.ThreadInterruptedException;
import org.daybook.io.InstanceLogger;
import org.daybook.search.index.IndexFiles;
import org.jspecify.annotations.Nullable;

/** The files of an index, which are made again after they were damaged or could not be written. */
final class RecoveringFiles implements AutoCloseable {
  private static final System.Logger LOG = InstanceLogger.of(RecoveringFiles.class);

  private final Path folder;
  private final AtomicBoolean damaged = new AtomicBoolean();
  private final Attempts attempts = new Attempts();
  private @Nullable IndexFiles files;

  RecoveringFiles(Path folder) {
    this.folder = folder;
  }

  /** Says whether there are files of an earlier run, which may be damaged. */
  boolean exist() {
    return IndexFiles.exist(folder);
  }

  boolean areOpen() {
    return files != null;
  }

  /** Says whether it is too early for another attempt to open files that failed. */
  boolean areAwaited() {
    return files == null && !attempts.isDue();
  }

  /** Says whether a reader has reported damage that nobody has looked at. */
  boolean areSuspected() {
    return damaged.get();
  }

  /** Reports that the files could not be read. For any thread. */
  void suspect() {
    damaged.set(true);
  }

  /** Discards the files if a reader has reported damage and they are damaged. */
  void discardDamaged() {
    if (damaged.getAndSet(false) && files != null && !files.isWhole()) {
      LOG.log(WARNING, "The search index in {0} is damaged and is made again", folder);
      leave(IndexFiles::discard);
    }
  }

  /**
   * The files, opened if they are not.
   *
   * @throws IOException if no file can be written
   */
  IndexFiles open() throws IOException {
    IndexFiles open = files == null ? IndexFiles.open(folder) : files;
    files = open;
    return open;
  }

  /** Writes everything to disk; says whether there was anything to write. */
  boolean save() throws IOException {
    boolean saved = open().save();
    if (saved) {
      attempts.succeeded();
    }
    return saved;
  }

  /** Gives up the files after a failure: as they were last saved if the thread is to end. */
  void failed(Exception cause) {
    if (isInterrupted(cause)) {
      leave(IndexFiles::rollback); // The next opening finds out which entries are missing.
      return;
    }
    if (attempts.failed()) {
      String message = "The search index in {0} cannot be used ({1}) and is made again";
      LOG.log(WARNING, message, folder, cause.toString());
    }
    leave(IndexFiles::discard);
  }

  @Override
  public void close() {
    leave(IndexFiles::close);
  }

  // Lucene clears the interrupt that ends a wait.
  private static boolean isInterrupted(Exception cause) {
    if (cause instanceof ThreadInterruptedException) {
      Thread.currentThread().interrupt();
    }
    return Thread.currentThread().isInterrupted();
  }

  private void leave(Consumer<IndexFiles> manner) {
    IndexFiles open = files;
    files = null;
    if (open != null) {
      manner.accept(open);
    }
  }
}
