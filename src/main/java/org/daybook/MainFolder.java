package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder of this process for temporary files. It is locked, and the lock ends with the process,
 * however that ends: a folder that nobody has locked is left of one that was killed.
 *
 * @param path the folder
 * @param lock the open file that is locked
 */
record MainFolder(Path path, FileChannel lock) implements AutoCloseable {
  private static final String PREFIX = "daybook-";
  private static final String LOCK = ".lock";

  /** Makes the folder, and deletes what processes of the same user left that were killed. */
  static MainFolder make() throws IOException {
    Path path = Files.createTempDirectory(PREFIX);
    Path file = path.resolve(LOCK + ".new");
    FileChannel lock =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.tryLock();
    // Whoever sees the file must see it locked.
    Files.move(file, path.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
    sweep(path);
    return new MainFolder(path, lock);
  }

  /** Deletes the folder with all that is in it. */
  @Override
  public void close() throws IOException {
    lock.close();
    delete(path);
  }

  // Nobody else can have put anything into a folder of ours: it is readable by its owner alone.
  private static void sweep(Path own) throws IOException {
    UserPrincipal owner = Files.getOwner(own);
    try (DirectoryStream<Path> folders =
        Files.newDirectoryStream(own.toAbsolutePath().getParent(), PREFIX + "*")) {
      for (Path folder : folders) {
        if (!folder.getFileName().equals(own.getFileName()) && isLeft(folder, owner)) {
          delete(folder);
        }
      }
    } catch (IOException | UncheckedIOException | DirectoryIteratorException e) {
      // Another process that starts deletes the same: what is left is for the next.
    }
  }

  private static boolean isLeft(Path folder, UserPrincipal owner) {
    Path file = folder.resolve(LOCK);
    try {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          || !Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
        return false;
      }
      try (FileChannel lock = FileChannel.open(file, StandardOpenOption.WRITE);
          FileLock free = lock.tryLock()) {
        return free != null;
      }
    } catch (IOException e) {
      return false;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
