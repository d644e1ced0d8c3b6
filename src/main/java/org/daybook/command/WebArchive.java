package org.daybook.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.daybook.io.ArchivedFile;
import org.daybook.io.UnpackedFolder;

/** The web archive from which the command was started. */
final class WebArchive {
  private final Path file;

  WebArchive(Path file) {
    this.file = file;
  }

  /** The version in its manifest. */
  String version() {
    try (JarFile jar = new JarFile(file.toFile())) {
      return jar.getManifest()
          .getMainAttributes()
          .getOrDefault(Attributes.Name.IMPLEMENTATION_VERSION, "unknown")
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Unpacks the archive below a folder, unless an earlier run has done so.
   *
   * @throws IOException if the archive is damaged or a file cannot be written
   */
  UnpackedFolder unpackInto(Path folder) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      return UnpackedFolder.of(
          jar.stream().filter(WebArchive::isUnpacked).map(entry -> file(jar, entry)).toList(),
          folder);
    }
  }

  private static boolean isUnpacked(ZipEntry entry) {
    return !entry.isDirectory() && !entry.getName().startsWith("WEB-INF/embedded/");
  }

  // The archive's directory has sizes and checksums, so no file needs to be read.
  private static ArchivedFile file(JarFile jar, ZipEntry entry) {
    return new ArchivedFile(
        entry.getName(), entry.getSize(), entry.getCrc(), () -> jar.getInputStream(entry));
  }
}
