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
 * @param changed time of the last status change, where the file system has it: it catches copies
 *     that keep size and time
 * @param key inode, where the file system has them
 * @param seen when this was asked
 */
record FileStamp(long size, FileTime modified, FileTime changed, String key, Instant seen) {
  /**
   * Some file systems keep time in steps of two seconds; twice written in one step looks like once.
   */
  private static final Duration STEP = Duration.ofSeconds(10);

  static FileStamp of(Path file, BasicFileAttributes attributes, Instant now) throws IOException {
    FileTime modified = attributes.lastModifiedTime();
    boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
    FileTime changed =
        unix
            ? (FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS)
            : modified;
    String key = String.valueOf(attributes.fileKey());
    return new FileStamp(attributes.size(), modified, changed, key, now);
  }

  /** Whether a later write would show in the signature. */
  boolean isSettled() {
    Instant settled = seen.minus(STEP);
    return modified.toInstant().isBefore(settled) && changed.toInstant().isBefore(settled);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileStamp signature
        && signature.size == size
        && signature.modified.equals(modified)
        && signature.changed.equals(changed)
        && signature.key.equals(key);
  }

  @Override
  public int hashCode() {
    return modified.hashCode();
  }
}
