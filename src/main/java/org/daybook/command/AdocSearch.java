package org.daybook.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Searches a folder for an AsciiDoc file. Unreadable files and folders are skipped. */
final class AdocSearch extends SimpleFileVisitor<Path> {
  private boolean found;

  private AdocSearch() {}

  /** True if a folder, or any folder below it, contains an AsciiDoc file. */
  static boolean finds(Path folder) throws IOException {
    AdocSearch search = new AdocSearch();
    Files.walkFileTree(folder.toRealPath(), search);
    return search.found;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    found = attributes.isRegularFile() && file.getFileName().toString().endsWith(".adoc");
    return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE;
  }
}
