package org.daybook.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.site.Slug;

/**
 * The folder of a section, which need not be there yet.
 *
 * @param name the section
 */
record SectionFolder(Path path, String name) {
  /**
   * The folder of a section.
   *
   * @param create whether it may be missing
   * @throws InvalidOptionException if there is no such folder in the content
   */
  static SectionFolder in(Path content, String name, boolean create)
      throws IOException, InvalidOptionException {
    if (!Files.isDirectory(content)) {
      throw new InvalidOptionException(
          "'" + content + "' is not a folder; name one with .adoc files");
    }
    List<String> sections = sections(content);
    if (sections.contains(name) || (create && Slug.isSlug(name))) {
      return new SectionFolder(content.resolve(name), name);
    }
    if (create) {
      throw new InvalidOptionException(
          "'%s' cannot be a section; write %s".formatted(name, Slug.from(name)));
    }
    String there = sections.isEmpty() ? "none" : String.join(", ", sections);
    throw new InvalidOptionException(
        "'%s' is not a section; there are: %s (--create-section makes one)".formatted(name, there));
  }

  /**
   * Writes an entry, and the folder if need be.
   *
   * @return the file
   * @throws InvalidOptionException if there is an entry with the same URL
   */
  Path write(String title, NoteTemplate archetype, LocalDate day)
      throws IOException, InvalidOptionException {
    if (title.isEmpty() || title.codePoints().anyMatch(Character::isISOControl)) {
      throw new InvalidOptionException("a title is one line of text; write one in quotes");
    }
    Slug slug = Slug.from(title);
    Path file = path.resolve(slug + ".adoc");
    Path bundle = path.resolve(slug.value()).resolve("index.adoc");
    if (Files.exists(bundle)) {
      throw taken(bundle);
    }
    Files.createDirectories(path);
    try {
      return Files.writeString(file, archetype.filled(title, day), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw taken(file);
    }
  }

  private static InvalidOptionException taken(Path file) {
    return new InvalidOptionException(file + " is there already; edit it, or choose another title");
  }

  private static List<String> sections(Path content) throws IOException {
    try (Stream<Path> files = Files.list(content)) {
      return files
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith("_") && !name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
