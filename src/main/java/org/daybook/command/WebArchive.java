package org.daybook.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.daybook.io.FileTree;
import org.daybook.io.Sha256;

/** The web archive from which the command was started. */
final class WebArchive {
  private static final String UNPACKED = "webapp-";
  private static final int DIGEST_LENGTH = 16;

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
   * Unpacks the archive into a subfolder, unless an earlier run has done so. The unpacked files of
   * other archives are deleted.
   *
   * @return the subfolder
   */
  Path unpackInto(Path folder) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      List<? extends ZipEntry> entries =
          jar.stream().filter(entry -> !entry.getName().startsWith("WEB-INF/embedded/")).toList();
      Path unpacked = folder.resolve(UNPACKED + digest(entries));
      if (!Files.isDirectory(unpacked)) {
        deleteUnpacked(folder);
        // A process that is killed before the move leaves a folder that never counts as unpacked.
        Path part = Files.createDirectory(folder.resolve(UNPACKED + "part"));
        for (ZipEntry entry : entries) {
          copy(jar, entry, part.resolve(entry.getName()));
        }
        Files.move(part, unpacked, StandardCopyOption.ATOMIC_MOVE);
      }
      return unpacked;
    }
  }

  // The archive's directory has names, sizes and checksums, so no file needs to be read.
  private static String digest(List<? extends ZipEntry> entries) {
    String directory =
        entries.stream()
            .map(entry -> entry.getCrc() + " " + entry.getSize() + " " + entry.getName() + "\n")
            .collect(joining());
    return Sha256.hex(directory.getBytes(UTF_8)).substring(0, DIGEST_LENGTH);
  }

  private static void copy(JarFile jar, ZipEntry entry, Path target) throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    try (InputStream bytes = jar.getInputStream(entry)) {
      Files.copy(bytes, target);
    }
  }

  private static void deleteUnpacked(Path folder) throws IOException {
    try (var unpacked = Files.newDirectoryStream(folder, UNPACKED + "*")) {
      for (Path old : unpacked) {
        FileTree.delete(old);
      }
    }
  }
}
