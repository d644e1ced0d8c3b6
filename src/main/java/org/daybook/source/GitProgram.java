package org.daybook.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The program {@code git} on the search path of the machine. */
final class GitProgram {
  private GitProgram() {}

  /**
   * The file of the program.
   *
   * @param searchPath absolute folders, separated as in the variable PATH; others are left out
   * @param checkout a folder whose authors must not provide the program
   * @throws IOException if it is in no folder
   */
  static Path find(String searchPath, Path checkout) throws IOException {
    return Stream.of(searchPath.split(File.pathSeparator, -1))
        .flatMap(GitProgram::folder)
        .filter(folder -> !folder.startsWith(checkout))
        .flatMap(folder -> Stream.of(folder.resolve("git"), folder.resolve("git.exe")))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .orElseThrow(() -> new IOException("git is not installed"));
  }

  private static Stream<Path> folder(String name) {
    try {
      return Stream.of(Path.of(name)).filter(Path::isAbsolute).map(Path::normalize);
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }
}
