package org.daybook.feed;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
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
import org.daybook.io.SealedFile;

/**
 * The file of a feed history. It may be deleted while no process publishes, which starts the
 * history anew.
 *
 * @param path the file
 */
record FeedHistoryFile(Path path) {
  private static final System.Logger LOG = System.getLogger(FeedHistoryFile.class.getName());
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

  /** Replaces the file as a whole; a process that dies meanwhile leaves the earlier file. */
  void write(FeedHistory history) throws IOException {
    FieldWriter out = new FieldWriter().text(FORMAT);
    FeedHistoryCodec.write(history, out);
    new DurableFile(path).replace(SealedFile.of(out.bytes()));
  }

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
