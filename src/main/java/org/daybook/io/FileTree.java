package org.daybook.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with everything below it. */
public final class FileTree {
  private FileTree() {}

  /**
   * Deletes a folder with everything below it. A missing folder and files that disappear meanwhile
   * are no error. Symbolic links are deleted, their targets are not.
   *
   * @throws IOException if a file cannot be listed or deleted; some may be deleted by then
   */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path file : deepestFirst(folder)) {
      Files.deleteIfExists(file);
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
