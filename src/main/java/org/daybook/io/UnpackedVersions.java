package org.daybook.io;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The unpacked versions of archives in a folder, and the locked folders of those who use them.
 *
 * @param parent the folder
 */
public record UnpackedVersions(Path parent) {
  /** The number of hexadecimal digits in the name of a version. */
  static final int LENGTH = 16;

  private static final String PREFIX = "webapp-";
  private static final String USE = "-use-";
  private static final String TRASH = PREFIX + "trash-";
  private static final Pattern NAME =
      Pattern.compile(PREFIX + "([0-9a-f]{" + LENGTH + "})(?:" + USE + ".*)?");

  /** The folder with the files of a version. */
  Path folder(String version) {
    return parent.resolve(PREFIX + version);
  }

  /** Notes that this process uses a version, from before it looks for the files. */
  LockedFolder use(String version) throws IOException {
    return LockedFolder.make(parent, PREFIX + version + USE);
  }

  /** Deletes the versions that no process uses. A failure is logged; the next start tries again. */
  public void sweep() {
    try {
      LockedFolder.sweep(parent, TRASH, folder -> true);
      for (String version : versions()) {
        LockedFolder.sweep(parent, PREFIX + version + USE, folder -> true);
        if (Files.exists(folder(version)) && !isUsed(version)) {
          remove(version);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      InstanceLogger.of(UnpackedVersions.class)
          .log(WARNING, "Files of an earlier version cannot be deleted: {0}", e.toString());
    }
  }

  private void remove(String version) throws IOException {
    try (LockedFolder trash = LockedFolder.make(parent, TRASH)) {
      Path aside = trash.path().resolve(version);
      Files.move(folder(version), aside, StandardCopyOption.ATOMIC_MOVE);
      // A process may have begun to use it a moment ago, and either found the files or unpacks
      // them.
      if (isUsed(version) && !Files.exists(folder(version))) {
        Files.move(aside, folder(version), StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private boolean isUsed(String version) throws IOException {
    return names().stream().anyMatch(name -> name.startsWith(PREFIX + version + USE));
  }

  private SortedSet<String> versions() throws IOException {
    return names().stream()
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .map(name -> name.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private List<String> names() throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(parent)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
