package org.daybook.search;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.lucene.util.ThreadInterruptedException;
import org.daybook.io.InstanceLogger;
import org.daybook.search.index.IndexFiles;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * The index of a site's listed entries on disk, which follows the site from one state to the next
 * by the entries that differ. Whatever happens to its files, it is made again. For one thread.
 */
public final class SearchIndex implements AutoCloseable {
  private static final System.Logger LOG = InstanceLogger.of(SearchIndex.class);
  private static final long SLICE = 300_000_000;

  /** The number of entries that are indexed at once, however long that takes: those of an edit. */
  private static final int AT_ONCE = 32;

  private final Path folder;
  private final OpenReaders readers = new OpenReaders();
  private final AtomicBoolean damaged = new AtomicBoolean();
  private final Attempts attempts = new Attempts();
  private Deque<Entry> pending = new ArrayDeque<>();
  private @Nullable IndexFiles files;
  private @Nullable Site site;

  /**
   * An index in a folder. A second process that uses the folder gets one beside it.
   *
   * @param folder made when it is first used; may be deleted while no process uses it
   */
  public SearchIndex(Path folder) {
    this.folder = folder;
  }

  /**
   * A searcher in a site. Many entries that differ at once are indexed by and by: until {@link
   * #proceed} has indexed them, they are not found. No entry is found that the site does not have.
   *
   * @param visible the site without anything that its readers may not see
   */
  public Searcher follow(Site visible) {
    readers.closeUnused();
    if (files == null && !attempts.isDue()) {
      return ofNothing(visible);
    }
    try {
      if (damaged.getAndSet(false) && files != null && !files.isWhole()) {
        LOG.log(WARNING, "The search index in {0} is damaged and is made again", folder);
        leave(IndexFiles::discard);
      }
      pending = new ArrayDeque<>(missing(visible));
      site = visible;
      indexSome(visible);
      return searcher(visible);
    } catch (IOException | RuntimeException e) {
      failed(e);
      return ofNothing(visible);
    }
  }

  /**
   * A searcher in a part of a site that grows. An index from an earlier run waits for the whole
   * site, because it would lose all that the part does not have yet.
   */
  public Searcher followPart(Site visible) {
    boolean waiting = files == null && site == null && IndexFiles.exist(folder);
    return waiting ? Searcher.ofNothing(visible) : follow(visible);
  }

  private Searcher ofNothing(Site visible) {
    site = visible;
    pending = new ArrayDeque<>(visible.newest());
    return Searcher.ofNothing(visible);
  }

  /** Indexes some of what is to be indexed; the searcher that finds it too, if there is another. */
  public Optional<Searcher> proceed() {
    Site followed = site;
    if (followed == null || (files == null && !attempts.isDue())) {
      return Optional.empty();
    }
    try {
      if (files == null || damaged.get()) {
        return Optional.of(follow(followed));
      }
      if (pending.isEmpty()) {
        return save(followed);
      }
      indexSome(followed);
      return Optional.of(searcher(followed));
    } catch (IOException | RuntimeException e) {
      failed(e);
      return Optional.empty();
    }
  }

  private Optional<Searcher> save(Site followed) throws IOException {
    if (!requireNonNull(files).save()) {
      return Optional.empty();
    }
    attempts.succeeded();
    return Optional.of(searcher(followed));
  }

  /** Says whether {@link #proceed} has something to do. */
  public boolean isBehind() {
    return !pending.isEmpty() && files != null;
  }

  @Override
  public void close() {
    readers.close();
    leave(IndexFiles::close);
  }

  private List<Entry> missing(Site visible) throws IOException {
    IndexFiles open = files;
    if (open != null && site != null) {
      return open.prepare(site, visible, pending);
    }
    open = open == null ? IndexFiles.open(folder) : open;
    files = open;
    return open.prepare(visible);
  }

  private void indexSome(Site visible) throws IOException {
    IndexFiles open = requireNonNull(files);
    long end = System.nanoTime() + SLICE;
    for (int n = 0; !pending.isEmpty() && (n < AT_ONCE || System.nanoTime() - end < 0); n++) {
      open.add(visible, pending.element());
      pending.remove();
    }
  }

  private Searcher searcher(Site visible) throws IOException {
    IndexFiles open = requireNonNull(files);
    return readers.searcher(
        reader -> Searcher.of(visible, reader, pending.size(), () -> damaged.set(true)),
        open.reader());
  }

  private void failed(Exception cause) {
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
