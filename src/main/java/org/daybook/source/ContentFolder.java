package org.daybook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.daybook.io.NamedFolder;
import org.jspecify.annotations.Nullable;

/**
 * A folder of content on disk. The folder itself may be a symbolic link, which is followed anew
 * each time; links inside it are not.
 */
public final class ContentFolder implements ContentSource {
  private final NamedFolder root;
  private final InstantSource clock;
  private IgnoreFiles ignoreFiles = IgnoreFiles.none();
  private ContentTree latest = ContentTree.EMPTY;
  private @Nullable FolderWatch watch;

  // The folder and the monotonic time of the last look at the whole folder.
  private @Nullable SourceFolder found;
  private long whole = System.nanoTime();
  private boolean isWholeDue = true;

  /** The content of a folder, which need not exist yet. */
  public ContentFolder(NamedFolder root, InstantSource clock) {
    this.root = root;
    this.clock = clock;
  }

  /** The content of a folder that no setting names. */
  public ContentFolder(Path root, InstantSource clock) {
    this(new NamedFolder(root, "content"), clock);
  }

  /**
   * The folder's files as they are now. Files that look unchanged since the earlier tree are not
   * read again. After a wait for a change of the tree that was read last, only files that the file
   * system has reported are looked at.
   *
   * @throws UnreadableFolderException if there is no folder or it may not be read
   * @throws IOException if it cannot be read for another reason
   */
  @Override
  public ContentTree read(ContentTree earlier) throws IOException {
    SourceFolder source = SourceFolder.at(root, clock);
    Optional<ContentTree> changed = reported(source, earlier);
    ContentTree tree = changed.isPresent() ? changed.get() : readWhole(source, earlier);
    latest = tree.withHistory(GitHistory.of(source.path(), earlier.history()));
    return latest;
  }

  /**
   * Waits as {@link ContentSource#awaitChange} says. The next look is at the whole folder if the
   * last such look was before that time; otherwise it is only at what the file system has reported.
   */
  @Override
  public void awaitChange(ContentTree tree, Duration atMost) throws InterruptedException {
    if (watch == null) {
      watch = new FolderWatch();
    }
    long left = atMost.toNanos() - sinceWhole();
    watch.awaitChange(tree, Duration.ofNanos(Math.max(0, left)));
    isWholeDue = sinceWhole() >= atMost.toNanos();
  }

  private Optional<ContentTree> reported(SourceFolder source, ContentTree earlier) {
    // Another folder may have taken its place, which reports and ignore files are not about.
    boolean isSame = source.equals(found) && earlier.equals(latest);
    return watch == null || isWholeDue || !isSame
        ? Optional.empty()
        : watch
            .reports()
            .paths()
            .flatMap(paths -> new ReportedFiles(source, latest, ignoreFiles).lookAt(paths));
  }

  private ContentTree readWhole(SourceFolder source, ContentTree earlier) throws IOException {
    found = null;
    if (watch != null) {
      watch.begin();
    }
    IgnoreFiles read = new IgnoreFiles(ignoreFiles);
    TreeReader reader = new TreeReader(source, earlier, read);
    try {
      Files.walkFileTree(source.path(), reader);
    } finally {
      whole = System.nanoTime();
    }
    ignoreFiles = read;
    found = source;
    isWholeDue = false;
    ContentTree tree = reader.tree();
    if (watch != null) {
      watch.cover(tree);
    }
    return tree;
  }

  private long sinceWhole() {
    return System.nanoTime() - whole;
  }

  @Override
  public void close() throws IOException {
    if (watch != null) {
      watch.close();
    }
  }

  @Override
  public String toString() {
    return root.path().toString();
  }
}
