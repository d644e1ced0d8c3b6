package org.daybook.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The obstacles to an export's files: other files in their places, files in the places of their
 * folders, and folders in their own places.
 *
 * @param folder of the exported site
 * @param owners of the files in it
 */
record Obstacles(Path folder, FileOwners owners) {

  /** Refuses files that would have to be folders of others. */
  static void refuseFolders(Collection<String> files) throws IOException {
    for (String file : files) {
      for (String parent : parents(file)) {
        if (files.contains(parent)) {
          throw new IOException(
              "%s would be a file and a folder, that of %s: give one of the two another address"
                  .formatted(parent, file));
        }
      }
    }
  }

  /** Refuses files in whose way is what no export has written. */
  void refuseForeign(Collection<String> files) throws IOException {
    NavigableSet<String> foreign = new TreeSet<>();
    for (String file : files) {
      parents(file).stream().filter(this::isFile).forEach(foreign::add);
      foreign.addAll(at(file));
    }
    foreign.removeIf(owners::isExported);
    if (!foreign.isEmpty()) {
      throw new IOException(
          "%s in %s was not written by an export and would be replaced (%d such files): move it, or export into another folder"
              .formatted(foreign.first(), folder, foreign.size()));
    }
  }

  /** Removes what earlier exports have written where a file and its folders will be. */
  void removeFrom(String file) throws IOException {
    for (String parent : parents(file)) {
      if (isFile(parent)) {
        Files.delete(folder.resolve(parent));
      }
    }
    if (isFolder(file)) {
      new Leftovers(folder).delete(name -> name.startsWith(file + "/") && owners.isExported(name));
    }
  }

  /** The files in the place of a file: the one that has its name, or all in a folder. */
  private List<String> at(String file) throws IOException {
    if (isFolder(file)) {
      try (Stream<Path> all = Files.walk(folder.resolve(file))) {
        return all.filter(path -> !Files.isDirectory(path)).map(this::name).toList();
      }
    }
    boolean there = Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS);
    return there ? List.of(file) : List.of();
  }

  private boolean isFile(String name) {
    Path path = folder.resolve(name);
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path);
  }

  private boolean isFolder(String name) {
    return Files.isDirectory(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace(folder.getFileSystem().getSeparator(), "/");
  }

  private static List<String> parents(String file) {
    return Stream.iterate(
            file.lastIndexOf('/'), slash -> slash > 0, slash -> file.lastIndexOf('/', slash - 1))
        .map(slash -> file.substring(0, slash))
        .toList();
  }
}
