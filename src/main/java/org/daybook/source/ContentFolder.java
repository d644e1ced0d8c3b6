package org.daybook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * A folder of content on disk. The folder itself may be a symbolic link, which is followed anew
 * each time; links inside it are not.
 */
public final class ContentFolder implements ContentSource {
  private final Path root;
  private final InstantSource clock;
  private IgnoreFiles ignoreFiles = IgnoreFiles.none();
  private @Nullable FolderWatch watch;

  /** The content of a folder, which need not exist yet. */
  public ContentFolder(Path root, InstantSource clock) {
    this.root = root;
    this.clock = clock;
  }

  /**
   * The folder's files as they are now. Files that look unchanged since the earlier tree are not
   * read again.
   *
   * @throws IOException if the folder does not exist or cannot be read
   */
  @Override
  public ContentTree read(ContentTree earlier) throws IOException {
    Path folder = root.toRealPath();
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(root.toString());
    }
    IgnoreFiles read = new IgnoreFiles(ignoreFiles);
    TreeReader reader = new TreeReader(new SourceFolder(folder, clock), earlier, read);
    Files.walkFileTree(folder, reader);
    ignoreFiles = read;
    return reader.tree().withHistory(GitHistory.of(folder, earlier.history()));
  }

  @Override
  public void awaitChange(ContentTree tree, Duration atMost) throws InterruptedException {
    if (watch == null) {
      watch = new FolderWatch();
    }
    watch.awaitChange(tree, atMost);
  }

  @Override
  public void close() throws IOException {
    if (watch != null) {
      watch.close();
    }
  }

  @Override
  public String toString() {
    return root.toString();
  }
}
