package org.daybook;

import jakarta.servlet.ServletContext;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.io.ArchivedFile;
import org.daybook.io.UnpackedFolder;
import org.daybook.io.UnpackedVersions;
import org.jspecify.annotations.Nullable;

/**
 * The folders of the web archive that are needed as files: those into which the container unpacked
 * the archive, or else copies.
 *
 * @param renderer the renderer's jars
 * @param content the bundled content
 * @param copies keeps copies from being deleted until it is closed
 */
record ArchiveFolders(Path renderer, Path content, Closeable copies) implements Closeable {
  private static final String RENDERER = "WEB-INF/renderer";
  private static final String CONTENT = "WEB-INF/content";

  /**
   * The folders of an archive. Copies that no process uses any more are deleted.
   *
   * @param work the folder in which copies are made
   */
  static ArchiveFolders of(ServletContext archive, Path work) throws IOException {
    String renderer = archive.getRealPath("/" + RENDERER);
    String content = archive.getRealPath("/" + CONTENT);
    if (isFolder(renderer) && isFolder(content)) {
      new UnpackedVersions(work).sweep();
      return new ArchiveFolders(Path.of(renderer), Path.of(content), () -> {});
    }
    List<ArchivedFile> files = new ArrayList<>();
    read(archive, "/" + RENDERER + "/", files);
    read(archive, "/" + CONTENT + "/", files);
    UnpackedFolder copies = UnpackedFolder.of(files, work);
    Path root = copies.path();
    return new ArchiveFolders(root.resolve(RENDERER), root.resolve(CONTENT), copies::close);
  }

  @Override
  public void close() throws IOException {
    copies.close();
  }

  private static boolean isFolder(@Nullable String path) {
    return path != null && Files.isDirectory(Path.of(path));
  }

  private static void read(ServletContext archive, String folder, List<ArchivedFile> files)
      throws IOException {
    Set<String> paths = archive.getResourcePaths(folder);
    for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
      if (path.endsWith("/")) {
        read(archive, path, files);
      } else {
        files.add(ArchivedFile.read(path.substring(1), () -> archive.getResourceAsStream(path)));
      }
    }
  }
}
