package org.daybook.search.index;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.daybook.document.Passage;
import org.daybook.document.TextChangedException;
import org.daybook.io.FileTree;
import org.daybook.io.InstanceLogger;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.site.Entry;
import org.daybook.site.Site;

/** The files of an index, which one process at a time writes. */
public final class IndexFiles implements Closeable {
  private static final System.Logger LOG = InstanceLogger.of(IndexFiles.class);

  /** The number of files of about one size; each has its own dictionary of words. */
  private static final int SEGMENTS = 4;

  private final Path folder;
  private final Directory directory;
  private final IndexWriter writer;
  private final Map<String, TextAnalyzer> analyzers = new HashMap<>();

  /**
   * The files of an index.
   *
   * @param folder in which they lie
   * @param directory the same for Lucene; closed with the writer
   */
  IndexFiles(Path folder, Directory directory, IndexWriter writer) {
    this.folder = folder;
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * The index in a folder; an empty one if there is none that can be used.
   *
   * @throws IOException if no file can be written there
   */
  public static IndexFiles open(Path folder) throws IOException {
    return new IndexFolder(folder).open();
  }

  /** Removes what is no longer in a site, or otherwise; the entries that are to be added. */
  public List<Entry> prepare(Site visible) throws IOException {
    return IndexDifferences.ofStored(this, visible).apply();
  }

  /** Says whether there is an index in a folder, which may be damaged. */
  public static boolean exist(Path folder) {
    return Files.isDirectory(folder) && new IndexFolder(folder).isUsed();
  }

  /**
   * Removes what differs between a site and an earlier state of it; the entries that are to be
   * added.
   *
   * @param pending entries of the earlier state that the index does not have
   */
  public List<Entry> prepare(Site before, Site visible, Collection<Entry> pending)
      throws IOException {
    return IndexDifferences.between(this, before, visible, pending).apply();
  }

  /** The entries as they are in the index now. */
  public IndexReader reader() throws IOException {
    return DirectoryReader.open(writer, true, false);
  }

  /** Says whether all files have their checksums. */
  public boolean isWhole() {
    try (IndexReader now = reader()) {
      IndexChecksums.verify(now);
      return true;
    } catch (IOException | RuntimeException | InternalError e) {
      return false;
    }
  }

  /**
   * Puts an entry in the place of what is known of its path. An entry whose text cannot be indexed
   * is found by its title and properties.
   */
  public void add(Site site, Entry entry) throws IOException {
    try {
      put(site, entry, PassageTexts.of(entry));
    } catch (TextChangedException | IllegalArgumentException e) {
      String message = "Searches do not find the text of {0}, because it cannot be indexed: {1}";
      LOG.log(WARNING, message, entry.page().source(), e.getMessage());
      put(site, entry, List.of());
    }
  }

  private void put(Site site, Entry entry, List<Passage> passages) throws IOException {
    TextAnalyzer analyzer =
        analyzers.computeIfAbsent(
            entry.page().language().getLanguage(), tag -> new TextAnalyzer(Languages.of(entry)));
    Term path = new Term(IndexKeys.PATH, entry.path().value());
    writer.updateDocument(path, EntryDocument.of(site, entry, passages, analyzer));
  }

  /** Removes the entry at a path. */
  void remove(String path) throws IOException {
    writer.deleteDocuments(new Term(IndexKeys.PATH, path));
  }

  /**
   * Writes everything to disk, and joins files of which there are many; says whether there was
   * anything to write.
   */
  public boolean save() throws IOException {
    boolean changed = writer.hasUncommittedChanges();
    if (changed) {
      writer.getConfig().setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS));
      writer.maybeMerge();
      writer.getConfig().setMergePolicy(NoMergePolicy.INSTANCE);
      writer.commit();
    }
    return changed;
  }

  @Override
  public void close() {
    try (directory) {
      writer.close();
    } catch (IOException | RuntimeException e) {
      LOG.log(DEBUG, "The next start makes up for the search index: {0}", e.toString());
    }
  }

  /** Closes the files as they were last saved. */
  public void rollback() {
    try (directory) {
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      LOG.log(DEBUG, "The search index cannot be closed: {0}", e.toString());
    }
  }

  /** Closes and deletes the index. */
  public void discard() {
    rollback();
    try {
      FileTree.delete(folder);
    } catch (IOException e) {
      LOG.log(DEBUG, "The search index cannot be deleted: {0}", e.toString());
    }
  }
}
