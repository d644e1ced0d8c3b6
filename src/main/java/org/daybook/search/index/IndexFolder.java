package org.daybook.search.index;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.daybook.io.InstanceLogger;
import org.daybook.io.WorkFolder;

/**
 * The folder of an index. One process at a time writes to it: a second one has the folder beside it
 * with the next number.
 *
 * @param folder made when it is first used
 */
record IndexFolder(Path folder) {
  /** The version of the analysis and of the fields. Raise it with every change to either. */
  static final String VERSION = "3";

  private static final System.Logger LOG = InstanceLogger.of(IndexFolder.class);
  private static final String VERSION_KEY = "version";
  private static final int MOST_PROCESSES = 16;
  private static final double BUFFER_MEGABYTES = 8;

  /**
   * The index; an empty one if there is none, or one that is damaged or of another version.
   *
   * @throws IOException if no file can be written there
   */
  IndexFiles open() throws IOException {
    for (int process = 1; process <= MOST_PROCESSES; process++) {
      Path own =
          process == 1 ? folder : folder.resolveSibling(folder.getFileName() + "-" + process);
      try {
        return openOwn(own);
      } catch (LockObtainFailedException | OverlappingFileLockException e) {
        LOG.log(DEBUG, "Another process uses the search index in {0}", own);
      }
    }
    throw new IOException("more than " + MOST_PROCESSES + " processes use " + folder);
  }

  /** Says whether there is an index, perhaps a damaged one, in the folder, which exists. */
  boolean isUsed() {
    try (Directory directory = new MMapDirectory(folder)) {
      return DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      return false; // The attempt to open it tells.
    }
  }

  private static IndexFiles openOwn(Path folder) throws IOException {
    WorkFolder.create(folder);
    Directory directory = new MMapDirectory(folder);
    try {
      makeUsable(directory);
      IndexWriter writer = new IndexWriter(directory, config());
      writer.setLiveCommitData(Map.of(VERSION_KEY, VERSION).entrySet());
      return new IndexFiles(folder, directory, writer);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(null)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(NoMergePolicy.INSTANCE);
  }

  /** Deletes an index that is damaged or of another version, unless another process uses it. */
  private static void makeUsable(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      if (!isWhole(directory)) {
        for (String file : directory.listAll()) {
          if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
            directory.deleteFile(file);
          }
        }
      }
      lock.ensureValid();
    }
  }

  /** Says whether there is an index of this version whose files have their checksums. */
  private static boolean isWhole(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexChecksums.verify(reader);
      return VERSION.equals(reader.getIndexCommit().getUserData().get(VERSION_KEY));
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      LOG.log(WARNING, "The search index is damaged ({0}) and is made again", e.toString());
      return false;
    }
  }
}
