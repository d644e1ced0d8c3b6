package org.daybook.command;

import static java.util.Objects.requireNonNull;
import static org.daybook.command.OptionConverters.invalid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.document.AsciiDocNames;
import picocli.CommandLine.ITypeConverter;

/**
 * The paths that {@code check} gets: a folder of content, or files of one.
 *
 * @param content the folder, with which the files are read, because they refer to others in it
 * @param files absolute paths; none if the whole folder is checked
 */
record CheckedPaths(Path content, List<Path> files) {
  private static final String INDEX = "index";
  private static final String GIT = ".git";

  CheckedPaths {
    files = List.copyOf(files);
  }

  /**
   * The content of a folder, or of the files and folders of one site.
   *
   * @throws InvalidOptionException if they are of several sites
   */
  static CheckedPaths of(List<Path> paths) throws InvalidOptionException, IOException {
    if (paths.size() == 1 && Files.isDirectory(paths.get(0))) {
      return new CheckedPaths(paths.get(0), List.of());
    }
    Path content = top(paths.get(0));
    for (Path path : paths) {
      if (!path.startsWith(content)) {
        throw new InvalidOptionException(
            path + " is not in " + content + ", as the first file is: check them one by one");
      }
    }
    return new CheckedPaths(content, paths);
  }

  /** The highest folder around a path that has an index, within its Git repository. */
  private static Path top(Path path) throws IOException {
    Path first = Files.isDirectory(path) ? path : requireNonNull(path.getParent());
    Path top = first;
    for (Path folder = first; folder != null; folder = folder.getParent()) {
      top = AdocSearch.text(folder, INDEX).isPresent() ? folder : top;
      if (Files.exists(folder.resolve(GIT))) {
        return top;
      }
    }
    return top;
  }

  /** A folder of content or a file in one. */
  static final class Converter implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) throws IOException {
      Path path = Path.of(value).toAbsolutePath().normalize();
      if (!Files.isRegularFile(path)) {
        return new FolderConverters.Content().convert(value);
      }
      if (!AsciiDocNames.isText(path.toString())) {
        throw invalid(value, "is no AsciiDoc file", "name a file that ends in .adoc, or a folder");
      }
      return path;
    }
  }
}
