package org.daybook.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.source.ContentTree.Unreadable;

/** The ignore files of a content folder and of its folders. A deeper one has the last word. */
final class IgnoreFiles {
  private final Map<String, IgnoreFile> byFolder = new TreeMap<>();
  private final Map<String, IgnoreFile> known;

  private IgnoreFiles() {
    known = Map.of();
  }

  /** Ignore files that are to be read, of which those that are still the same are known. */
  IgnoreFiles(IgnoreFiles earlier) {
    known = Map.copyOf(earlier.byFolder);
  }

  static IgnoreFiles none() {
    return new IgnoreFiles();
  }

  /**
   * Reads the ignore file of a folder, if there is one.
   *
   * @param path of the folder below the content folder; empty for that itself
   * @return what is wrong with it
   */
  List<Unreadable> read(Path folder, String path) {
    String file = path.isEmpty() ? IgnoreFile.NAME : path + "/" + IgnoreFile.NAME;
    try {
      Optional<IgnoreFile> read = IgnoreFile.in(folder, Optional.ofNullable(known.get(path)));
      read.ifPresent(found -> byFolder.put(path, found));
      return read.stream()
          .flatMap(found -> found.problems().stream())
          .map(problem -> new Unreadable(file, problem))
          .toList();
    } catch (IOException e) {
      return List.of(new Unreadable(file, TreeReader.reason(e)));
    }
  }

  /** Says whether a file is ignored, of whose parents none is. */
  boolean ignore(String path, boolean folder) {
    for (int end = path.lastIndexOf('/');
        !byFolder.isEmpty();
        end = path.lastIndexOf('/', end - 1)) {
      IgnoreFile file = byFolder.get(end < 0 ? "" : path.substring(0, end));
      Optional<Boolean> ignored =
          file == null ? Optional.empty() : file.ignores(path.substring(end + 1), folder);
      if (ignored.isPresent() || end < 0) {
        return ignored.orElse(false);
      }
    }
    return false;
  }
}
