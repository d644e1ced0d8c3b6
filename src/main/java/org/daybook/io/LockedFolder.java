package org.daybook.io;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * A temporary folder of this process. The process holds a lock on a file in it. The lock ends with
 * the process, even with one that is killed: a folder whose lock is free has been left behind.
 *
 * @param path the folder, absolute
 * @param lock the open file that is locked
 */
public record LockedFolder(Path path, FileChannel lock) implements AutoCloseable {
  private static final String LOCK = "lock";
  private static final String UNLOCKED = "lock.new";
  private static final Duration ABANDONED = Duration.ofDays(7);

  /**
   * Makes a folder. On a file system without locks the folder is made too. It counts as left behind
   * there after a week, unless a process with the same id runs on this machine.
   *
   * @param parent where it is made; must exist
   * @param prefix what its name begins with
   */
  public static LockedFolder make(Path parent, String prefix) throws IOException {
    Path path = Files.createTempDirectory(parent, prefix + ProcessName.current()).toAbsolutePath();
    Path file = path.resolve(UNLOCKED);
    FileChannel lock =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      lock.tryLock();
      // A process that sees the file under its final name must see it locked.
      Files.move(file, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      InstanceLogger.of(LockedFolder.class)
          .log(DEBUG, "No locks in {0}: {1}", parent, e.toString());
    }
    return new LockedFolder(path, lock);
  }

  /**
   * Deletes the folders that other processes made with the same prefix and left behind.
   *
   * @param parent where they were made; may be missing
   * @param deletable a further condition for a folder to be deleted
   * @throws IOException if one cannot be deleted; another process may be deleting it as well
   */
  public static void sweep(Path parent, String prefix, DirectoryStream.Filter<Path> deletable)
      throws IOException {
    if (!Files.isDirectory(parent)) {
      return;
    }
    String ofThisProcess = prefix + ProcessName.current();
    // A process that closes any descriptor of a file loses all its locks on that file (POSIX), so
    // the files that this process has locked must not even be opened.
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(
            parent,
            folder ->
                folder.getFileName().toString().startsWith(prefix)
                    && !folder.getFileName().toString().startsWith(ofThisProcess)
                    && isLeftBehind(folder, prefix, deletable))) {
      for (Path folder : folders) {
        FileTree.delete(folder);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  /** Deletes the folder with everything in it. May be called more than once. */
  @Override
  public void close() throws IOException {
    lock.close();
    FileTree.delete(path);
  }

  private static boolean isLeftBehind(
      Path folder, String prefix, DirectoryStream.Filter<Path> deletable) {
    try {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && deletable.accept(folder)
          && (Files.exists(folder.resolve(UNLOCKED))
              ? isAbandoned(folder, prefix)
              : isFree(folder.resolve(LOCK)));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isAbandoned(Path folder, String prefix) throws IOException {
    Instant made = Files.getLastModifiedTime(folder.resolve(UNLOCKED)).toInstant();
    return made.isBefore(Instant.now().minus(ABANDONED))
        && !ProcessName.isInUse(folder.getFileName().toString().substring(prefix.length()));
  }

  private static boolean isFree(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      return free != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
