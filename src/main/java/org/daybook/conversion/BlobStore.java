package org.daybook.conversion;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.daybook.io.InstanceLogger;
import org.daybook.io.SealedFile;

/**
 * A cache on disk: files under a key that is the digest of their inputs. The folder may be deleted
 * at any time and shared by several web applications. A file appears whole or not at all, and a
 * file with a wrong checksum counts as absent.
 */
final class BlobStore {
  private static final System.Logger LOGGER = InstanceLogger.of(BlobStore.class);

  private final Path folder;
  private final AtomicBoolean complained = new AtomicBoolean();
  // Unique to this store, because other processes and machines may write into the same folder.
  private final String draftName = "draft-" + UUID.randomUUID() + "-";
  private final AtomicLong drafts = new AtomicLong();

  /** A store in a folder, which is created by the first write. */
  BlobStore(Path folder) {
    this.folder = folder;
  }

  /** Says whether the folder does not exist, so that nothing is stored. */
  boolean isEmpty() {
    return !Files.exists(folder);
  }

  /** The stored content; empty if it is absent or damaged. */
  Optional<byte[]> read(String key, String kind) {
    try {
      return SealedFile.content(Files.readAllBytes(file(key, kind)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Says whether a file is stored. */
  boolean has(String key, String kind) {
    return Files.exists(file(key, kind));
  }

  /** Stores a file. A failure is logged once and otherwise ignored. */
  void write(String key, String kind, byte[] content) {
    Path file = file(key, kind);
    try {
      Path draft = file.resolveSibling(draftName + drafts.incrementAndGet());
      try {
        SealedFile.write(file, draft, content);
      } catch (NoSuchFileException e) {
        Files.createDirectories(file.getParent());
        SealedFile.write(file, draft, content);
      }
    } catch (IOException e) {
      if (!complained.getAndSet(true)) {
        LOGGER.log(
            WARNING,
            "The document store cannot be written, so documents are converted again: " + e);
      }
    }
  }

  /** Marks a file as used at this time. */
  void touch(String key, String kind, Instant now) {
    try {
      Files.setLastModifiedTime(file(key, kind), FileTime.from(now));
    } catch (IOException e) {
      LOGGER.log(DEBUG, "A file of the document store cannot be marked as used: {0}", e.toString());
    }
  }

  /** Deletes the files that no application has used since a time. */
  void sweep(Instant unused) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files =
        Files.find(folder, 2, (file, a) -> a.isRegularFile() && isBefore(a, unused))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      LOGGER.log(
          WARNING, "Unused files of the document store cannot be deleted: {0}", e.toString());
    }
  }

  private static boolean isBefore(BasicFileAttributes file, Instant time) {
    return file.lastModifiedTime().toInstant().isBefore(time);
  }

  private Path file(String key, String kind) {
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + "." + kind);
  }
}
