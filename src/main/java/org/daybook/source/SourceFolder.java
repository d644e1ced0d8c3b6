package org.daybook.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * A content folder that was found at a path without links.
 *
 * @param path its real path
 * @param clock the time at which files are looked at
 */
record SourceFolder(Path path, InstantSource clock) {
  /** Opens a file of the folder for reading, as {@link OpenFile#below} does. */
  OpenFile open(Path file) throws IOException {
    return OpenFile.below(path, file);
  }

  /** The stamp that a file has now. */
  FileStamp stamp(Path file) throws IOException {
    return FileStamp.read(file, clock.instant());
  }
}
