package org.daybook.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.document.AsciiDocNames;
import org.daybook.io.Lazy;

/** All files of a content folder at one moment, in the order of their paths. */
public final class ContentTree {
  /** A tree without files. */
  public static final ContentTree EMPTY = new ContentTree(new TreeMap<>(), List.of(), Map.of());

  private final Map<String, SourceFile> files;
  private final List<Unreadable> unreadable;
  private final Map<Path, String> folders;
  private final GitHistory history;
  private final Lazy<AsciiDocNames> texts = new Lazy<>(() -> TextFile.names(this));

  ContentTree(
      SortedMap<String, SourceFile> files, List<Unreadable> unreadable, Map<Path, String> folders) {
    // A hash map, because files are looked up far more often than trees are made.
    this(new LinkedHashMap<>(files), unreadable, folders, GitHistory.NONE);
  }

  private ContentTree(
      Map<String, SourceFile> files,
      List<Unreadable> unreadable,
      Map<Path, String> folders,
      GitHistory history) {
    this.files = Collections.unmodifiableMap(files);
    this.unreadable = List.copyOf(unreadable);
    this.folders = Map.copyOf(folders);
    this.history = history;
  }

  /** The same files with their history in Git. */
  ContentTree withHistory(GitHistory known) {
    return new ContentTree(files, unreadable, folders, known);
  }

  /** All files, also those for includes. */
  public Collection<SourceFile> files() {
    return files.values();
  }

  /** The file at a path below the content folder. */
  public Optional<SourceFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The path of the file that an author means, readable or not: that of a text by any ending. */
  public Optional<String> meant(String path) {
    return texts.get().find(path, this::has);
  }

  /** Says whether a file exists, even if it cannot be read. */
  public boolean has(String path) {
    return files.containsKey(path)
        || unreadable.stream()
            .anyMatch(u -> path.equals(u.path()) || path.startsWith(u.path() + "/"));
  }

  /** The times of a file's commits to Git, where they are known. */
  public Optional<CommitDates> commitDates(String path) {
    return Optional.ofNullable(history.commitDates().get(path));
  }

  /** The reason why commits are not known although there is a Git repository, or empty. */
  public String historyGap() {
    return history.gap();
  }

  /** The files and folders that could not be read. */
  public List<Unreadable> unreadable() {
    return unreadable;
  }

  /** The same tree with other files. */
  ContentTree withFiles(Map<String, SourceFile> others) {
    return new ContentTree(others, unreadable, folders, history);
  }

  /** The paths of all files. */
  Set<String> paths() {
    return files.keySet();
  }

  GitHistory history() {
    return history;
  }

  /** The folders that the files were found in, on disk, each with its inode if there are inodes. */
  Map<Path, String> folders() {
    return folders;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContentTree tree
        && tree.files.equals(files)
        && tree.unreadable.equals(unreadable)
        && tree.history.equals(history);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  /**
   * A file or folder that could not be read.
   *
   * @param path its path below the content folder
   * @param reason the file system's message
   */
  public record Unreadable(String path, String reason) {}
}
