package org.daybook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * A folder of content on disk. The folder itself may be a symbolic link, which is followed anew
 * each time; links inside it are not.
 */
public final class ContentFolder {
  private final Path root;
  private final InstantSource clock;

  /** The content in a folder, which need not be there yet. */
  public ContentFolder(Path root, InstantSource clock) {
    this.root = root;
    this.clock = clock;
  }

  /**
   * The folder's files as they are now. Those that look unchanged since an earlier tree are not
   * read again.
   *
   * @throws IOException if the folder is not there or cannot be read
   */
  public ContentTree read(ContentTree earlier) throws IOException {
    Path folder = root.toRealPath();
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(root.toString());
    }
    TreeReader reader = new TreeReader(folder, earlier, clock.instant());
    Files.walkFileTree(folder, reader);
    return reader.tree().with(GitHistory.of(folder, earlier.history()));
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
