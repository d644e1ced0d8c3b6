package org.daybook.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.daybook.search.index.IndexFiles;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * The index of a site's listed entries on disk, which follows the site from one state to the next
 * by the entries that differ. Whatever happens to its files, it is made again. For one thread.
 */
public final class SearchIndex implements AutoCloseable {
  private static final long SLICE = 300_000_000;

  /** The time between two searchers while entries wait, because each has files written for it. */
  private static final long BETWEEN_SEARCHERS = 2_000_000_000;

  /** The number of entries that are indexed at once, however long that takes: those of an edit. */
  private static final int AT_ONCE = 32;

  private final RecoveringFiles files;
  private final OpenReaders readers = new OpenReaders();
  private Deque<Entry> pending = new ArrayDeque<>();
  private @Nullable Site site;
  private long opened;

  /**
   * An index in a folder. A second process that uses the folder gets one beside it.
   *
   * @param folder made when it is first used; may be deleted while no process uses it
   */
  public SearchIndex(Path folder) {
    files = new RecoveringFiles(folder);
  }

  /**
   * A searcher in a site. Many entries that differ at once are indexed by and by: until {@link
   * #proceed} has indexed them, they are not found. No entry is found that the site does not have.
   *
   * @param visible the site without anything that its readers may not see
   */
  public Searcher follow(Site visible) {
    readers.closeUnused();
    if (files.areAwaited()) {
      return ofNothing(visible);
    }
    try {
      files.discardDamaged();
      pending = new ArrayDeque<>(missing(visible));
      site = visible;
      indexSome(visible);
      return searcher(visible);
    } catch (IOException | RuntimeException e) {
      files.failed(e);
      return ofNothing(visible);
    }
  }

  /**
   * A searcher in a part of a site that grows. An index from an earlier run waits for the whole
   * site, because it would lose all that the part does not have yet.
   */
  public Searcher followPart(Site visible) {
    boolean waiting = !files.areOpen() && site == null && files.exist();
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
    if (followed == null || files.areAwaited()) {
      return Optional.empty();
    }
    try {
      if (!files.areOpen() || files.areSuspected()) {
        return Optional.of(follow(followed));
      }
      if (pending.isEmpty()) {
        return files.save() ? Optional.of(searcher(followed)) : Optional.empty();
      }
      indexSome(followed);
      boolean due = pending.isEmpty() || System.nanoTime() - opened >= BETWEEN_SEARCHERS;
      return due ? Optional.of(searcher(followed)) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      files.failed(e);
      return Optional.empty();
    }
  }

  /** Says whether {@link #proceed} has something to do. */
  public boolean isBehind() {
    return !pending.isEmpty() && files.areOpen();
  }

  @Override
  public void close() {
    readers.close();
    files.close();
  }

  private List<Entry> missing(Site visible) throws IOException {
    boolean known = files.areOpen() && site != null;
    return known
        ? files.open().prepare(requireNonNull(site), visible, pending)
        : files.open().prepare(visible);
  }

  private void indexSome(Site visible) throws IOException {
    IndexFiles open = files.open();
    long end = System.nanoTime() + SLICE;
    for (int n = 0; !pending.isEmpty() && (n < AT_ONCE || System.nanoTime() - end < 0); n++) {
      open.add(visible, pending.element());
      pending.remove();
    }
  }

  private Searcher searcher(Site visible) throws IOException {
    Searcher made =
        readers.searcher(
            reader -> Searcher.of(visible, reader, pending.size(), files::suspect),
            files.open().reader());
    opened = System.nanoTime();
    return made;
  }
}
