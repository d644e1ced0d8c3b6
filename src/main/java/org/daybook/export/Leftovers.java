package org.daybook.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files that earlier exports have left behind.
 *
 * @param folder in which they are
 */
record Leftovers(Path folder) {
  /**
   * Deletes files, and folders that are empty then.
   *
   * @param outdated says whether a file is deleted, by its path below the folder
   * @return the number of deleted files
   */
  int delete(Predicate<String> outdated) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(file -> !Files.isDirectory(file))
              .filter(file -> outdated.test(name(file)))
              .toList();
    }
    for (Path file : files) {
      Files.delete(file);
      deleteEmpty(file.resolveSibling(""));
    }
    return files.size();
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
  }

  private void deleteEmpty(Path deepest) throws IOException {
    for (Path at = deepest; !at.equals(folder) && isEmpty(at); at = at.resolveSibling("")) {
      Files.delete(at);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
