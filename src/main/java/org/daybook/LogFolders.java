package org.daybook;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.io.WorkFolder;

/** The folders that servers write logs to, as far as system properties tell. */
final class LogFolders {
  /** A warning about a log folder and the content folder, in this order. */
  static final String WARNING =
      "The server writes logs to {0}, which lies in the content folder {1}, so that each line makes"
          + " Daybook read the content again: move the logs or the content";

  /** The path from the folder that a system property names to the logs. */
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "catalina.base", "logs",
          "com.sun.aas.instanceRoot", "logs",
          "jboss.server.log.dir", "",
          "jetty.base", "logs",
          "server.output.dir", "logs");

  private LogFolders() {}

  /** The log folders that lie in a content folder. */
  static SortedSet<Path> within(Path content, Properties system) throws IOException {
    SortedSet<Path> found = new TreeSet<>();
    for (Map.Entry<String, String> known : new TreeMap<>(PROPERTIES).entrySet()) {
      String folder = system.getProperty(known.getKey());
      if (folder != null && !folder.isBlank()) {
        add(folder, known.getValue(), content, found);
      }
    }
    return found;
  }

  private static void add(String folder, String logs, Path content, SortedSet<Path> found)
      throws IOException {
    try {
      Path path = Path.of(folder).resolve(logs);
      if (WorkFolder.isWithin(path, content)) {
        found.add(path);
      }
    } catch (InvalidPathException e) {
      // A property of that name that is not a path is another program's.
    }
  }
}
