package org.daybook;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.io.Fingerprint;
import org.daybook.io.Sha256;

/** The digest of the program in a web archive, which differs for each build that differs. */
final class ArchiveDigest {
  private ArchiveDigest() {}

  /** The digest of the classes with their resources, and of the names of the libraries. */
  static String of(ServletContext archive) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    read(archive, "/WEB-INF/classes/", files);
    paths(archive, "/WEB-INF/lib/").forEach(library -> files.put(library, ""));
    return Fingerprint.of(out -> out.map(files));
  }

  private static void read(ServletContext archive, String folder, SortedMap<String, String> files)
      throws IOException {
    for (String path : paths(archive, folder)) {
      if (path.endsWith("/")) {
        read(archive, path, files);
      } else {
        try (InputStream in = archive.getResourceAsStream(path)) {
          files.put(path, Sha256.hex(in.readAllBytes()));
        }
      }
    }
  }

  private static Set<String> paths(ServletContext archive, String folder) {
    Set<String> paths = archive.getResourcePaths(folder);
    return paths == null ? Set.of() : new TreeSet<>(paths);
  }
}
