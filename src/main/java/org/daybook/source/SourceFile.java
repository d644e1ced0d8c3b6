package org.daybook.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.daybook.io.Sha256;

/** A file of a content tree, as it was when the tree was read. */
public final class SourceFile {
  private final String path;
  private final Path file;
  private final FileStamp signature;
  private final String digest;

  SourceFile(String path, Path file, FileStamp signature, String digest) {
    this.path = path;
    this.file = file;
    this.signature = signature;
    this.digest = digest;
  }

  /**
   * Where it is below the content folder, parts separated by slashes, in Unicode's composed form.
   */
  public String path() {
    return path;
  }

  /** Length in bytes. */
  public long size() {
    return signature.size();
  }

  /** When it was last written. */
  public Instant modified() {
    return signature.modified().toInstant();
  }

  /** SHA-256 of its bytes, hexadecimal. */
  public String digest() {
    return digest;
  }

  /**
   * Its bytes, read now; they can be newer than {@link #digest}.
   *
   * @throws IOException if it cannot be read, or is a link by now
   */
  public InputStream open() throws IOException {
    return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Its bytes as they were when the tree was read.
   *
   * @throws IOException if it cannot be read, or has changed since
   */
  public byte[] bytes() throws IOException {
    try (InputStream in = open()) {
      byte[] bytes = in.readAllBytes();
      if (!Sha256.hex(bytes).equals(digest)) {
        throw new IOException(path + " changed while it was read");
      }
      return bytes;
    } catch (FileSystemException e) {
      // Authors are shown the message, and its own would be the file's path on this disk.
      throw new IOException(TreeReader.reason(e), e);
    }
  }

  /** Whether a file can be taken to be this one, with the same bytes, without being read again. */
  boolean is(Path other, FileStamp now) {
    return signature.equals(now) && signature.isSettled() && file.equals(other);
  }

  /** Whether it is on disk as it was when the tree was read. */
  boolean isStill() {
    try {
      var attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return FileStamp.of(file, attributes, signature.seen()).equals(signature);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceFile file
        && file.path.equals(path)
        && file.digest.equals(digest)
        && file.modified().equals(modified());
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
