package org.daybook.feed;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A ledger as a file. It may be deleted at any time, which forgets what is in it.
 *
 * @param path the file
 */
record FeedHistoryFile(Path path) {
  private static final String FORMAT = "daybook-ledger-3";

  /**
   * The ledger in the file, an empty one if there is no file.
   *
   * @throws IOException if the file cannot be read, or holds something else
   */
  FeedHistory read() throws IOException {
    if (!Files.exists(path)) {
      return FeedHistory.EMPTY;
    }
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      if (!in.readUTF().equals(FORMAT)) {
        throw new IOException("not a ledger");
      }
      return new FeedHistoryReader(in).ledger();
    }
  }

  /** Replaces the file; whoever dies meanwhile leaves the one before. */
  void write(FeedHistory ledger) throws IOException {
    Path whole = path.resolveSibling(path.getFileName() + ".new");
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(whole)))) {
      out.writeUTF(FORMAT);
      new FeedHistoryWriter(out).write(ledger);
    }
    Files.move(whole, path, ATOMIC_MOVE);
  }
}
