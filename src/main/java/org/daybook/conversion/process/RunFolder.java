package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder for the files of one run of the program. This JVM holds a lock on it, which ends with
 * the JVM, however that ends: a folder that nobody has locked is left of one that was killed.
 *
 * @param path the folder
 * @param lock the open file that is locked
 */
record RunFolder(Path path, FileChannel lock) {
  private static final System.Logger LOGGER = System.getLogger(RunFolder.class.getName());
  private static final String PREFIX = "renderer-";
  private static final String LOCK = "lock";

  /** Makes a folder in the work folder. */
  static RunFolder in(Path work) throws IOException {
    Files.createDirectories(work);
    Path path = Files.createTempDirectory(work, prefixHere()).toAbsolutePath();
    Path file = path.resolve(LOCK + ".new");
    FileChannel lock =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      lock.tryLock();
      // Whoever sees the file must see it locked.
      Files.move(file, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Without locks it cannot be told what is left of whom, so nothing is ever swept there.
      LOGGER.log(DEBUG, "No locks in {0}: {1}", work, e.toString());
    }
    return new RunFolder(path, lock);
  }

  /** Deletes what is left in a work folder of processes that were killed. */
  static void sweep(Path work) {
    if (!Files.isDirectory(work)) {
      return;
    }
    // Whoever closes a file loses all locks that the process has on it (POSIX): not ours, then.
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(work, folder -> isOfOthers(folder) && isLeft(folder))) {
      for (Path folder : folders) {
        delete(folder);
      }
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      LOGGER.log(WARNING, "What a killed process left cannot be deleted: {0}", e.toString());
    }
  }

  /** Deletes the folder with all that is in it. May be done more than once. */
  void delete() throws IOException {
    lock.close();
    delete(path);
  }

  private static boolean isOfOthers(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(PREFIX) && !name.startsWith(prefixHere());
  }

  private static boolean isLeft(Path folder) {
    try (FileChannel file = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        FileLock free = file.tryLock()) {
      return free != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  // Process numbers come again, in a container after each restart.
  private static String prefixHere() {
    ProcessHandle here = ProcessHandle.current();
    long start = here.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return PREFIX + here.pid() + "-" + start + "-";
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
