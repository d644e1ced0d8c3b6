package org.daybook.source;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.nio.file.FileVisitResult.SKIP_SUBTREE;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.io.Sha256;
import org.jspecify.annotations.Nullable;

/** Collects the regular files below a folder; hidden ones and editors' copies are not content. */
final class TreeReader extends SimpleFileVisitor<Path> {
  private final SourceFolder source;
  private final Path folder;
  private final ContentTree earlier;
  private final Instant now;
  private final TreeMap<String, SourceFile> files = new TreeMap<>();
  private final Map<Path, String> folders = new HashMap<>();
  private final Map<String, Path> places = new HashMap<>();
  private final List<ContentTree.Unreadable> unreadable = new ArrayList<>();
  private final IgnoreFiles ignored;
  private final ReadingBudget budget = new ReadingBudget();

  TreeReader(SourceFolder source, ContentTree earlier, IgnoreFiles ignored) {
    this.source = source;
    this.folder = source.path();
    this.ignored = ignored;
    this.earlier = earlier;
    this.now = source.clock().instant();
  }

  ContentTree tree() {
    return new ContentTree(files, unreadable, folders);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    if (!directory.equals(folder) && FileNames.isSkipped(directory)) {
      return SKIP_SUBTREE;
    }
    String path = FileNames.path(folder, directory);
    if (!path.isEmpty() && ignored.ignore(path, true)) {
      return SKIP_SUBTREE;
    }
    unreadable.addAll(ignored.read(directory, path));
    folders.put(directory, String.valueOf(attributes.fileKey()));
    return CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!attributes.isRegularFile() || FileNames.isSkipped(file)) {
      return CONTINUE;
    }
    String path = FileNames.path(folder, file);
    if (!ignored.ignore(path, false)) {
      try {
        take(file, read(file, path, attributes));
      } catch (IOException e) {
        leaveOut(file, e);
      }
    }
    return CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(folder)) {
      throw failure;
    }
    leaveOut(file, failure);
    return CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
      throws IOException {
    return failure == null ? CONTINUE : visitFileFailed(directory, failure);
  }

  // The order in which a folder lists its files must not decide which of two is taken.
  private void take(Path file, SourceFile read) {
    Path other = places.get(read.path());
    boolean first = other == null || FileNames.ORDER.compare(file, other) < 0;
    if (first) {
      places.put(read.path(), file);
      files.put(read.path(), read);
    }
    if (other != null) {
      unreadable.add(
          new ContentTree.Unreadable(
              FileNames.written(folder, first ? other : file),
              "another file has this name in another form of Unicode: rename one of them"));
    }
  }

  void leaveOut(Path file, IOException failure) {
    unreadable.add(new ContentTree.Unreadable(FileNames.path(folder, file), reason(failure)));
  }

  private SourceFile read(Path file, String path, BasicFileAttributes attributes)
      throws IOException {
    FileStamp stamp = FileStamp.of(file, attributes, now);
    Optional<SourceFile> known = earlier.file(path).filter(before -> before.is(file, stamp));
    if (known.isPresent()) {
      return known.get();
    }
    budget.take(stamp.size());
    VerifiedFile content = new VerifiedFile(source, file, stamp, digest(file));
    return new SourceFile(path, stamp, content, TextFile.is(source, file, path));
  }

  private String digest(Path file) throws IOException {
    try (OpenFile opened = source.open(file)) {
      return Sha256.hex(opened.stream());
    }
  }

  /** The file system's message without the path on the server's disk. */
  static String reason(IOException failure) {
    String said =
        failure instanceof FileSystemException error ? error.getReason() : failure.getMessage();
    String name = failure.getClass().getSimpleName().replace("Exception", "");
    String words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    return requireNonNullElse(said, words).toLowerCase(Locale.ROOT);
  }
}
