package org.daybook.feed;

import static java.lang.System.Logger.Level.WARNING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.util.Optional;
import org.daybook.io.DurableFile;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
import org.daybook.io.InstanceLogger;
import org.daybook.io.SealedFile;

/**
 * The file of a feed history. It may be deleted while no process publishes, which starts the
 * history anew.
 *
 * @param path the file
 */
record FeedHistoryFile(Path path) {
  private static final System.Logger LOG = InstanceLogger.of(FeedHistoryFile.class);
  private static final String FORMAT = "daybook-feed-history-5";

  /**
   * The history in the file, an empty one if there is no file. A file that is damaged, or that a
   * version of Daybook with another format wrote, is logged, gets the ending {@code .damaged} and
   * counts as none.
   *
   * @throws IOException if the file is there but cannot be read; it must not be replaced then
   */
  FeedHistory read() throws IOException {
    try {
      Optional<FeedHistory> whole =
          SealedFile.content(Files.readAllBytes(path)).flatMap(FeedHistoryFile::history);
      if (whole.isEmpty()) {
        setAside();
      }
      return whole.orElse(FeedHistory.EMPTY);
    } catch (NoSuchFileException e) {
      return FeedHistory.EMPTY;
    }
  }

  /**
   * Replaces the file as a whole; a process that dies meanwhile leaves the earlier file.
   *
   * @return the new file
   */
  Version write(FeedHistory history) throws IOException {
    FieldWriter out = new FieldWriter().text(FORMAT);
    FeedHistoryCodec.write(history, out);
    byte[] whole = SealedFile.of(out.bytes());
    new DurableFile(path).replace(whole);
    return new Version(SealedFile.seal(new ByteArrayInputStream(whole)), whole.length);
  }

  /** Says whether the file still has the content of a version, whose digest is at its beginning. */
  boolean is(Version version) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return version.equals(new Version(SealedFile.seal(in), Files.size(path)));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** The file as it was written once: its beginning and its length in bytes. */
  record Version(String seal, long size) {}

  private static Optional<FeedHistory> history(byte[] content) {
    try {
      FieldReader in = new FieldReader(content);
      return in.text().equals(FORMAT)
          ? Optional.of(FeedHistoryCodec.read(in)).filter(history -> in.isAtEnd())
          : Optional.empty();
    } catch (BufferUnderflowException
        | DateTimeException
        | ArithmeticException
        | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void setAside() throws IOException {
    Path aside = path.resolveSibling(path.getFileName() + ".damaged");
    LOG.log(
        WARNING,
        "{0} is damaged or of another version, and is kept as {1}. Tombstones and dates of changes"
            + " that no running process remembers are lost.",
        path,
        aside);
    Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
  }
}
