package org.daybook.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import org.daybook.io.ByteSource;
import org.daybook.io.Sha256;

/** A file of a content tree, as it was when the tree was read. */
public final class SourceFile {
  private final String path;
  private final FileStamp stamp;
  private final VerifiedFile content;
  private final boolean text;

  SourceFile(String path, FileStamp stamp, VerifiedFile content, boolean text) {
    this.path = path;
    this.stamp = stamp;
    this.content = content;
    this.text = text;
  }

  /** Its path below the content folder, with slashes, in Unicode's composed form (NFC). */
  public String path() {
    return path;
  }

  /** Says whether it is a text in AsciiDoc, by its name, and is no key or signature of PGP. */
  public boolean isText() {
    return text;
  }

  /** Length in bytes. */
  public long size() {
    return stamp.size();
  }

  /** The time of the last write. */
  public Instant modified() {
    return stamp.modified().toInstant();
  }

  /** SHA-256 of its bytes, hexadecimal. */
  public String digest() {
    return content.digest();
  }

  /** Its bytes as they were when the tree was read. */
  public ByteSource content() {
    return content;
  }

  /**
   * Its bytes, read now; they can be newer than {@link #digest}.
   *
   * @throws IOException if it cannot be read, or is a link or below one by now
   */
  public InputStream open() throws IOException {
    return content.folder().open(content.file()).stream();
  }

  /**
   * Its bytes as they were when the tree was read.
   *
   * @throws IOException if it cannot be read, or has changed since
   */
  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readAllBytes();
      if (!Sha256.hex(bytes).equals(digest())) {
        throw new IOException(path + " changed while it was read");
      }
      return bytes;
    } catch (FileSystemException e) {
      // Authors see the message, which must not contain the path on the server's disk.
      throw new IOException(TreeReader.reason(e), e);
    }
  }

  /** Says whether a file has the same bytes as this one for certain, without being read. */
  boolean is(Path other, FileStamp now) {
    return stamp.equals(now) && stamp.isSettled() && isAt(other);
  }

  /** Says whether it was found at a place on disk. */
  boolean isAt(Path place) {
    return content.file().equals(place);
  }

  /** Says whether the file on disk is as it was when the tree was read. */
  boolean isStill() {
    try {
      return FileStamp.read(content.file(), stamp.seen()).equals(stamp);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true; // Most files are the same from one look to the next.
    }
    return other instanceof SourceFile file
        && file.path.equals(path)
        && file.digest().equals(digest())
        && file.modified().equals(modified())
        && file.content.file().equals(content.file());
  }

  @Override
  public int hashCode() {
    return digest().hashCode();
  }
}
