package org.daybook.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

/**
 * The size, times and identity of a file, which the file system knows without reading the file.
 *
 * @param changed time of the last status change, where the file system has it: it catches copies
 *     that keep size and time
 * @param key inode, where the file system has them
 * @param seen the time at which the file system was asked
 */
record FileStamp(long size, FileTime modified, FileTime changed, String key, Instant seen) {
  /**
   * A time longer than the steps of file systems' clocks, up to two seconds: two writes within one
   * step have the same stamp.
   */
  private static final Duration STEP = Duration.ofSeconds(10);

  /** The stamp that a file has now. */
  static FileStamp read(Path file, Instant now) throws IOException {
    var attributes = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
    return of(file, attributes, now);
  }

  static FileStamp of(Path file, BasicFileAttributes attributes, Instant now) throws IOException {
    FileTime modified = attributes.lastModifiedTime();
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    FileTime changed =
        unix ? (FileTime) Files.getAttribute(file, "unix:ctime", NOFOLLOW_LINKS) : modified;
    String key = String.valueOf(attributes.fileKey());
    return new FileStamp(attributes.size(), modified, changed, key, now);
  }

  /**
   * Says whether a later write would change the stamp. A time of the last write in the future was
   * set by hand and does not matter where the file system has the time of the last status change,
   * which follows the clock.
   */
  boolean isSettled() {
    Instant settled = seen.minus(STEP);
    Instant written = modified.toInstant();
    return changed.toInstant().isBefore(settled)
        && (written.isBefore(settled) || written.isAfter(seen.plus(STEP)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileStamp stamp
        && stamp.size == size
        && stamp.modified.equals(modified)
        && stamp.changed.equals(changed)
        && stamp.key.equals(key);
  }

  @Override
  public int hashCode() {
    return modified.hashCode();
  }
}
