package org.daybook.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.Optional;
import org.daybook.io.NamedFolder;

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
   * @throws UnreadableFolderException if there is none, or it may not be read
   * @throws IOException if it cannot be found for another reason
   */
  static SourceFolder at(NamedFolder root, InstantSource clock) throws IOException {
    Optional<NamedFolder.Fault> fault = root.fault();
    if (fault.isPresent()) {
      throw new UnreadableFolderException(root, fault.get());
    }
    Path folder = root.path().toRealPath();
    var attributes = Files.readAttributes(folder, BasicFileAttributes.class, NOFOLLOW_LINKS);
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
