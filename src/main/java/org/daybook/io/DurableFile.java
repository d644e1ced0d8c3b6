package org.daybook.io;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that is replaced as a whole: after a crash at any moment, that of the machine included, it
 * has either its earlier content or the new one. Any number of processes may replace it; the last
 * one wins.
 *
 * @param path the file
 */
public record DurableFile(Path path) {
  private static final Duration ABANDONED = Duration.ofHours(1);

  /**
   * Replaces the file, and deletes drafts of it that killed processes left behind an hour ago or
   * earlier.
   *
   * @throws IOException if the new content cannot be written; the file stays as it was
   */
  public void replace(byte[] content) throws IOException {
    Path draft = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID() + ".new");
    try {
      write(draft, content);
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(draft);
      throw e;
    }
    forceFolder();
    sweep();
  }

  private static void write(Path draft, byte[] content) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(content);
    try (FileChannel out =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    }
  }

  private void forceFolder() {
    try (FileChannel folder = FileChannel.open(folder(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows opens no folders. The file is whole without it, but may be the earlier one.
      log("The folder of {0} cannot be forced to disk: {1}", e);
    }
  }

  private void sweep() {
    String name = Pattern.quote(path.getFileName().toString());
    Pattern drafts = Pattern.compile(name + "\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.new");
    try {
      // Both times are the file system's, whose clock may differ from the machine's.
      Instant now = Files.getLastModifiedTime(path).toInstant();
      sweep(
          draft ->
              drafts.matcher(draft.getFileName().toString()).matches()
                  && Files.getLastModifiedTime(draft).toInstant().isBefore(now.minus(ABANDONED)));
    } catch (IOException | DirectoryIteratorException e) {
      log("Drafts of {0} that were left behind cannot be deleted: {1}", e);
    }
  }

  private void sweep(DirectoryStream.Filter<Path> abandoned) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), abandoned)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Path folder() {
    return path.resolveSibling("");
  }

  private void log(String message, Exception failure) {
    InstanceLogger.of(DurableFile.class).log(DEBUG, message, path, failure.toString());
  }
}
