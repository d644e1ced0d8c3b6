package org.daybook.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;

/**
 * A content folder that was found at a path without links.
 *
 * @param path its real path
 * @param key inode, where the file system has them: another folder can take its place
 * @param clock the time at which files are looked at
 */
record SourceFolder(Path path, String key, InstantSource clock) {
  /**
   * The folder that is at a path now, behind links too.
   *
   * @throws IOException if there is none
   */
  static SourceFolder at(Path root, InstantSource clock) throws IOException {
    Path folder = root.toRealPath();
    var attributes = Files.readAttributes(folder, BasicFileAttributes.class, NOFOLLOW_LINKS);
    if (!attributes.isDirectory()) {
      throw new NotDirectoryException(root.toString());
    }
    return new SourceFolder(folder, String.valueOf(attributes.fileKey()), clock);
  }

  /** Opens a file of the folder for reading, as {@link OpenFile#below} does. */
  OpenFile open(Path file) throws IOException {
    return OpenFile.below(path, file);
  }

  /** The stamp that a file has now. */
  FileStamp stamp(Path file) throws IOException {
    return FileStamp.read(file, clock.instant());
  }
}
