package org.daybook.report;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.daybook.site.SitePath;

/**
 * The folder from which reports for code hosts name files.
 *
 * @param top the top folder of the Git repository that has the content, or else the content folder
 * @param content the content folder
 */
record SourceRoot(Path top, Path content) {
  private static final String GIT = ".git"; // A folder, or a file in further work trees.

  /** The root for a content folder. */
  static SourceRoot of(Path content) {
    Path folder = content.toAbsolutePath().normalize();
    Path top =
        Stream.iterate(folder, above -> above != null, Path::getParent)
            .filter(above -> Files.exists(above.resolve(GIT)))
            .findFirst()
            .orElse(folder);
    return new SourceRoot(top, folder);
  }

  /** The reference to a file that a diagnostic names, relative to the root where it is below it. */
  String uri(String path) {
    Path file = content.resolve(path).normalize();
    URI absolute = file.toUri();
    if (!file.startsWith(top)) {
      return absolute.toString();
    }
    return new SitePath(top.relativize(file).toString().replace('\\', '/')).encoded();
  }

  /** Says whether a file that a diagnostic names is below the root. */
  boolean has(String path) {
    return content.resolve(path).normalize().startsWith(top);
  }
}
