package org.daybook.source;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.io.Lazy;
import org.jspecify.annotations.Nullable;

/** The change from one tree to a later one. */
public final class TreeChange {
  private final ContentTree earlier;
  private final ContentTree later;
  private final Lazy<Set<String>> paths;

  public TreeChange(ContentTree earlier, ContentTree later) {
    this.earlier = earlier;
    this.later = later;
    paths = new Lazy<>(() -> paths(earlier, later));
  }

  /** The later tree. */
  public ContentTree later() {
    return later;
  }

  /** The paths of the files that are new, gone or otherwise. */
  public Set<String> paths() {
    return paths.get();
  }

  /** The files that are new or otherwise. */
  public Stream<SourceFile> written() {
    return paths().stream().flatMap(path -> later.file(path).stream());
  }

  // Both trees are in the order of paths, and nearly all of their files are the same objects.
  private static Set<String> paths(ContentTree earlier, ContentTree later) {
    Set<String> paths = new TreeSet<>();
    Iterator<SourceFile> before = earlier.files().iterator();
    Iterator<SourceFile> after = later.files().iterator();
    SourceFile old = next(before);
    SourceFile now = next(after);
    while (old != null || now != null) {
      int order = order(old, now);
      if (order != 0 || !Objects.equals(old, now)) {
        paths.add(requireNonNull(order <= 0 ? old : now).path());
      }
      old = order <= 0 ? next(before) : old;
      now = order >= 0 ? next(after) : now;
    }
    return Collections.unmodifiableSet(paths);
  }

  private static int order(@Nullable SourceFile one, @Nullable SourceFile other) {
    if (one == null || other == null) {
      return one == null ? 1 : -1;
    }
    return one.equals(other) ? 0 : one.path().compareTo(other.path());
  }

  private static @Nullable SourceFile next(Iterator<SourceFile> files) {
    return files.hasNext() ? files.next() : null;
  }

  /** Says whether the trees have the same history in Git and the same parts are unreadable. */
  public boolean isOfFilesAlone() {
    return earlier.history().equals(later.history())
        && earlier.unreadable().equals(later.unreadable());
  }

  /** The earlier tree with some of its files as they are in the later one. */
  public ContentTree only(Set<String> some) {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    earlier
        .files()
        .forEach(
            file ->
                files.put(
                    file.path(),
                    some.contains(file.path()) ? later.file(file.path()).orElse(file) : file));
    return earlier.withFiles(files);
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
    return paths().stream().allMatch(path -> later.file(path).isPresent());
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
