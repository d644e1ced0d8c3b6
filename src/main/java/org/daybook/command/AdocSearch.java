package org.daybook.command;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;

/** Searches folders for AsciiDoc files. Unreadable files and folders are skipped. */
final class AdocSearch extends SimpleFileVisitor<Path> {
  private static final Comparator<Path> ORDER =
      Comparator.comparing(AdocSearch::name, AsciiDocNames.ORDER);

  private boolean found;

  private AdocSearch() {}

  /** The text in a folder that has this name without its ending, if there is the folder. */
  static Optional<Path> text(Path folder, String stem) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> AsciiDocNames.isText(name(file)))
          .filter(file -> AsciiDocNames.stem(name(file)).equals(stem))
          .filter(Files::isRegularFile)
          .min(ORDER);
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
      return Optional.empty();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** True if a folder, or any folder below it, contains an AsciiDoc file. */
  static boolean finds(Path folder) throws IOException {
    AdocSearch search = new AdocSearch();
    Files.walkFileTree(folder.toRealPath(), search);
    return search.found;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    found = attributes.isRegularFile() && AsciiDocNames.isText(name(file));
    return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE;
  }
}
