package org.daybook;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/**
 * Folders of the web archive on disk, copied there if the container has not unpacked the archive.
 */
final class ArchiveFolder {
  private ArchiveFolder() {}

  /**
   * The folder on disk into which the container unpacked a folder of the archive, or else a copy.
   *
   * @param path from the root of the archive, such as {@code /WEB-INF/content}
   * @param copies the folder in which a copy is made
   */
  static Path locate(ServletContext archive, String path, Path copies) throws IOException {
    String unpacked = archive.getRealPath(path);
    if (unpacked != null && Files.isDirectory(Path.of(unpacked))) {
      return Path.of(unpacked);
    }
    Path copy = copies.resolve(path.substring(path.lastIndexOf('/') + 1));
    copy(archive, path + "/", copy);
    return copy;
  }

  private static void copy(ServletContext archive, String folder, Path target) throws IOException {
    Files.createDirectories(target);
    Set<String> paths = archive.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : paths) {
      Path copy = target.resolve(path.substring(folder.length()));
      if (path.endsWith("/")) {
        copy(archive, path, copy);
      } else {
        try (InputStream in = archive.getResourceAsStream(path)) {
          Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
