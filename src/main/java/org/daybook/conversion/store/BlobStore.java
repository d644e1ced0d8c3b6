package org.daybook.conversion.store;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.daybook.io.Sha256;

/**
 * Files that can be made again, by the digest of what they are made from. The folder may be deleted
 * at any time and shared by several web applications: a file is there whole or not at all, and one
 * that was tampered with is as good as absent.
 */
public final class BlobStore {
  private static final System.Logger LOGGER = System.getLogger(BlobStore.class.getName());
  private static final int MAGIC = 0x44415942;
  private static final int DIGEST = 32;
  private static final int HEAD = Integer.BYTES + DIGEST;

  private final Path folder;
  private final AtomicBoolean complained = new AtomicBoolean();
  // Whoever else writes into the folder, on this machine or another, uses other names.
  private final String draftName = "draft-" + UUID.randomUUID() + "-";
  private final AtomicLong drafts = new AtomicLong();

  /** A store in a folder, which is made when it is needed. */
  public BlobStore(Path folder) {
    this.folder = folder;
  }

  /** Whether nothing was ever written. */
  public boolean isEmpty() {
    return !Files.exists(folder);
  }

  /** What was written, unless it is not there as it was. */
  Optional<byte[]> read(String key, String kind) {
    try {
      return content(Files.readAllBytes(file(key, kind)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether something was written and not deleted since. */
  boolean has(String key, String kind) {
    return Files.exists(file(key, kind));
  }

  /** Keeps something if it can be kept. */
  void write(String key, String kind, byte[] content) {
    Path file = file(key, kind);
    try {
      try {
        put(file, framed(content));
      } catch (NoSuchFileException e) {
        Files.createDirectories(file.getParent());
        put(file, framed(content));
      }
    } catch (IOException e) {
      if (!complained.getAndSet(true)) {
        LOGGER.log(WARNING, "The store cannot keep anything, so all is converted again: " + e);
      }
    }
  }

  /** Notes that something is in use at this time. */
  void touch(String key, String kind, Instant now) {
    try {
      Files.setLastModifiedTime(file(key, kind), FileTime.from(now));
    } catch (IOException e) {
      LOGGER.log(DEBUG, "Not in the store, or not ours to touch: {0}", e.toString());
    }
  }

  /** Removes what nobody has used since a time, whoever shares the store. */
  public void sweep(Instant unused) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files =
        Files.find(folder, 2, (file, a) -> a.isRegularFile() && isBefore(a, unused))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      LOGGER.log(WARNING, "The store could not be swept: {0}", e.toString());
    }
  }

  // A reader finds all of a file or none of it; what a crash leaves behind has another name.
  private void put(Path file, byte[] content) throws IOException {
    Path draft = file.resolveSibling(draftName + drafts.incrementAndGet());
    try {
      Files.write(draft, content, StandardOpenOption.CREATE_NEW);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
  }

  private static boolean isBefore(BasicFileAttributes file, Instant time) {
    return file.lastModifiedTime().toInstant().isBefore(time);
  }

  private Path file(String key, String kind) {
    return folder.resolve(key.substring(0, 2)).resolve(key.substring(2) + "." + kind);
  }

  private static byte[] framed(byte[] content) {
    ByteBuffer file = ByteBuffer.allocate(HEAD + content.length);
    return file.putInt(MAGIC).put(Sha256.digest(content)).put(content).array();
  }

  private static Optional<byte[]> content(byte[] file) {
    if (file.length < HEAD || ByteBuffer.wrap(file).getInt() != MAGIC) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(file, HEAD, file.length);
    boolean intact = Arrays.equals(Sha256.digest(content), 0, DIGEST, file, Integer.BYTES, HEAD);
    return intact ? Optional.of(content) : Optional.empty();
  }
}
