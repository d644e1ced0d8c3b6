package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Git repository of a checkout. Its files are read, and nothing of it is run.
 *
 * @param workTree the folder that is the whole checkout
 * @param own the folder of this checkout's part of the repository, such as {@code HEAD}
 * @param common the folder of the part that all checkouts share, such as branches and objects
 */
record GitRepository(Path workTree, Path own, Path common) {
  private static final String DOT_GIT = ".git";
  private static final int LONGEST_LINE = 4096;

  /** The repository of the checkout that contains a folder, if there is one. */
  static Optional<GitRepository> around(Path folder) throws IOException {
    Optional<Path> workTree =
        Stream.iterate(folder, parent -> parent != null, Path::getParent)
            .filter(parent -> Files.exists(parent.resolve(DOT_GIT)))
            .findFirst();
    return workTree.isPresent() ? Optional.of(of(workTree.get())) : Optional.empty();
  }

  // In a linked work tree and in a submodule .git is a file with the path of the repository.
  private static GitRepository of(Path workTree) throws IOException {
    Path git = workTree.resolve(DOT_GIT);
    Path own =
        Files.isDirectory(git) ? git : resolve(workTree, line(git).replaceFirst("^gitdir: ", ""));
    Path common = own.resolve("commondir");
    return new GitRepository(
        workTree, own, Files.exists(common) ? resolve(own, line(common)) : own);
  }

  /**
   * A text that differs whenever another commit is checked out.
   *
   * @throws IOException if the repository is damaged
   */
  String head() throws IOException {
    String head = line(own.resolve("HEAD"));
    Path branch = resolve(common, head.replaceFirst("^ref: ", ""));
    return String.join(
        " ",
        own.toString(),
        isShallow() ? "shallow" : "whole",
        head,
        written(branch),
        written(common.resolve("packed-refs")),
        written(common.resolve("reftable").resolve("tables.list")));
  }

  /** Says whether the clone has only the latest part of the history. */
  boolean isShallow() {
    return Files.exists(common.resolve("shallow"));
  }

  // Git replaces one of these files when a branch changes.
  private static String written(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Files.getLastModifiedTime(file) + "/" + Files.size(file)
        : "";
  }

  private static String line(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST_LINE), UTF_8).strip();
    }
  }

  private static Path resolve(Path folder, String path) throws IOException {
    try {
      return folder.resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw new IOException("the repository names a file that cannot be: " + e.getReason(), e);
    }
  }
}
