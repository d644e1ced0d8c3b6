package org.daybook.migration.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The folder for new content, which is written only if none of its files exists. */
public final class Destination {
  /** How one file is written. */
  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws IOException;
  }

  private final Path folder;
  private final Map<String, Writing> files = new LinkedHashMap<>();

  /** A folder, which need not exist. */
  public Destination(Path folder) {
    this.folder = folder;
  }

  /** Says whether a file of this name will be written. */
  public boolean has(String path) {
    return files.containsKey(path);
  }

  /** Plans a text. */
  public void text(String path, String text) {
    files.put(path, file -> Files.writeString(file, text, StandardOpenOption.CREATE_NEW));
  }

  /** Plans a copy, unless the name is taken. */
  public boolean copy(String path, Path source) {
    return files.putIfAbsent(path, file -> copy(source, file)) == null;
  }

  /**
   * Writes all files.
   *
   * @throws FileAlreadyExistsException if one exists, or if a symbolic link is in the way of one;
   *     then none is written
   */
  public void write() throws IOException {
    for (String path : files.keySet()) {
      Path file = folder.resolve(path);
      requireNoLink(path);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw taken(file, "already exists");
      }
    }
    for (Map.Entry<String, Writing> planned : files.entrySet()) {
      Path file = folder.resolve(planned.getKey());
      Files.createDirectories(file.getParent());
      planned.getValue().to(file);
    }
  }

  // The folder itself may be a link: its operator has named it.
  private void requireNoLink(String path) throws FileAlreadyExistsException {
    for (int i = path.indexOf('/'); i > 0; i = path.indexOf('/', i + 1)) {
      Path above = folder.resolve(path.substring(0, i));
      if (Files.isSymbolicLink(above)) {
        throw taken(above, "is a symbolic link");
      }
    }
  }

  private static FileAlreadyExistsException taken(Path path, String reason) {
    return new FileAlreadyExistsException(
        path + " " + reason + ", so nothing is written: import into an empty folder");
  }

  private static void copy(Path source, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS)) {
      Files.copy(in, file);
    }
  }
}
