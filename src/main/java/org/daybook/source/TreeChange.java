package org.daybook.source;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The change from one tree to a later one. */
public record TreeChange(ContentTree earlier, ContentTree later) {

  /** The paths of the files that are new, gone or otherwise. */
  public Set<String> paths() {
    return Stream.concat(
            later.files().stream()
                .filter(file -> earlier.file(file.path()).filter(file::equals).isEmpty())
                .map(SourceFile::path),
            earlier.paths().stream().filter(path -> later.file(path).isEmpty()))
        .collect(toCollection(TreeSet::new));
  }

  /** The later tree with the files of the earlier one that have gone. */
  public ContentTree withoutLoss() {
    Map<String, SourceFile> all = new TreeMap<>();
    earlier.files().forEach(file -> all.put(file.path(), file));
    later.files().forEach(file -> all.put(file.path(), file));
    return later.withFiles(new LinkedHashMap<>(all));
  }

  /** Says whether no file has gone. */
  public boolean isWithoutLoss() {
    return later.paths().containsAll(earlier.paths());
  }

  /**
   * Says whether all files that are new or otherwise are on disk as they were when the later tree
   * was read. A file that is still being written is not.
   */
  public boolean isStill() {
    return paths().stream()
        .flatMap(path -> later.file(path).stream())
        .allMatch(SourceFile::isStill);
  }

  /**
   * The later tree without the files that are still being written: they are as in the earlier tree,
   * or missing if it does not have them.
   */
  public ContentTree stillPart() {
    Map<String, SourceFile> still = new LinkedHashMap<>();
    later.files().forEach(file -> still.put(file.path(), file));
    for (String path : paths()) {
      if (later.file(path).filter(file -> !file.isStill()).isPresent()) {
        earlier.file(path).ifPresentOrElse(old -> still.put(path, old), () -> still.remove(path));
      }
    }
    return later.withFiles(still);
  }
}
