package org.daybook.feed;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The file of a feed history. It may be deleted while no process publishes, which starts the
 * history anew.
 *
 * @param path the file
 */
record FeedHistoryFile(Path path) {
  private static final String FORMAT = "daybook-feed-history-4";

  /**
   * The history in the file, an empty one if there is no file.
   *
   * @throws IOException if the file cannot be read, is damaged or has another format
   */
  FeedHistory read() throws IOException {
    if (!Files.exists(path)) {
      return FeedHistory.EMPTY;
    }
    try {
      FieldReader in = new FieldReader(Files.readAllBytes(path));
      if (in.text().equals(FORMAT)) {
        return FeedHistoryCodec.read(in);
      }
    } catch (BufferUnderflowException | DateTimeException e) {
      throw new IOException(path + " is damaged or has an older format", e);
    }
    throw new IOException(path + " has another format than " + FORMAT);
  }

  /** Replaces the file as a whole; a process that dies meanwhile leaves the earlier file. */
  void write(FeedHistory history) throws IOException {
    Path whole = path.resolveSibling(path.getFileName() + ".new");
    FieldWriter out = new FieldWriter().text(FORMAT);
    FeedHistoryCodec.write(history, out);
    Files.write(whole, out.bytes());
    Files.move(whole, path, ATOMIC_MOVE);
  }
}
