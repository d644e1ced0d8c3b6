package org.daybook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * What the file system says of a file without reading it.
 *
 * @param identity inode and time of the last status change, where the file system has them: they
 *     catch copies that keep size and time
 * @param seen when this was asked
 */
record Signature(long size, FileTime modified, String identity, Instant seen) {
  /**
   * Some file systems keep time in steps of two seconds; twice written in one step looks like once.
   */
  private static final Duration STEP = Duration.ofSeconds(10);

  static Signature of(Path file, BasicFileAttributes attributes, Instant now) throws IOException {
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    Object changed = unix ? Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS) : "";
    String identity = attributes.fileKey() + " " + changed;
    return new Signature(attributes.size(), attributes.lastModifiedTime(), identity, now);
  }

  /** Whether a later write would show in the signature. */
  boolean isSettled() {
    return modified.toInstant().plus(STEP).isBefore(seen);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature signature
        && signature.size == size
        && signature.modified.equals(modified)
        && signature.identity.equals(identity);
  }

  @Override
  public int hashCode() {
    return modified.hashCode();
  }
}
