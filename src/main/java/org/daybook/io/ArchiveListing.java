package org.daybook.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of an archive with their sizes and checksums.
 *
 * @param files no two have one name
 */
record ArchiveListing(List<ArchivedFile> files) {
  /** The file that is written last, with the fingerprint: a folder without it is not whole. */
  static final String MARKER = "unpacked";

  ArchiveListing {
    files = List.copyOf(files);
  }

  /** The fingerprint of names, sizes and checksums. */
  String fingerprint() {
    SortedMap<String, String> listed = new TreeMap<>();
    files.forEach(file -> listed.put(file.name(), file.size() + " " + file.crc()));
    return Fingerprint.of(out -> out.map(listed));
  }

  /**
   * Writes the files into a folder, which is created.
   *
   * @throws IOException if one cannot be written or is damaged; some may be written by then
   */
  void unpack(Path folder) throws IOException {
    Files.createDirectory(folder);
    for (ArchivedFile file : files) {
      file.unpack(folder);
    }
    new DurableFile(folder.resolve(MARKER)).replace(fingerprint().getBytes(UTF_8));
  }

  /**
   * Says whether a folder has all of these files with their sizes, the marker, and no others. A
   * folder that another process removes meanwhile has not.
   */
  boolean isIn(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(MARKER))) {
      return false;
    }
    Map<String, Long> expected = new HashMap<>();
    files.forEach(file -> expected.put(file.name(), file.size()));
    expected.put(MARKER, (long) fingerprint().length());
    try {
      return sizes(folder).equals(expected);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static Map<String, Long> sizes(Path folder) throws IOException {
    Map<String, Long> sizes = new HashMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
            sizes.put(name, attributes.isRegularFile() ? attributes.size() : -1);
            return FileVisitResult.CONTINUE;
          }
        });
    return sizes;
  }
}
