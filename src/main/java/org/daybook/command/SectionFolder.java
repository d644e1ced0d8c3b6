package org.daybook.command;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.site.Slug;

/**
 * The folder of a section. It need not exist.
 *
 * @param name the name of the section
 */
record SectionFolder(Path path, String name) {
  /**
   * The folder of a section in the content.
   *
   * @param create true if the folder may be missing
   * @throws InvalidOptionException if the folder is missing and may not be, or if its name would
   *     not be the name of a section
   */
  static SectionFolder resolve(Path content, String name, boolean create)
      throws IOException, InvalidOptionException {
    if (!Files.isDirectory(content)) {
      throw new InvalidOptionException(
          "'" + content + "' is not a folder; name a folder with .adoc files");
    }
    List<String> sections = sections(content);
    if (sections.contains(name) || (create && Slug.isSlug(name))) {
      return new SectionFolder(content.resolve(name), name);
    }
    if (create) {
      throw new InvalidOptionException(
          "'%s' cannot be a section name; write '%s'".formatted(name, Slug.from(name)));
    }
    String there =
        sections.isEmpty()
            ? "there are none (new site DIR begins a site, --create-section creates one)"
            : "sections are: " + String.join(", ", sections) + " (--create-section creates one)";
    throw new InvalidOptionException("'%s' is not a section; %s".formatted(name, there));
  }

  /**
   * Creates the file of an entry, and the folder if it does not exist.
   *
   * @return the file
   * @throws InvalidOptionException if the title is not one line, or an entry has the same URL
   */
  Path write(String title, NoteTemplate template, LocalDate day)
      throws IOException, InvalidOptionException {
    if (title.isEmpty() || title.codePoints().anyMatch(Character::isISOControl)) {
      throw new InvalidOptionException("a title is one line of text; write it in quotes");
    }
    Slug slug = Slug.from(title);
    Path file = path.resolve(slug + ".adoc");
    Path folder = path.resolve(slug.value());
    for (Optional<Path> same :
        List.of(AdocSearch.text(path, slug.value()), AdocSearch.text(folder, "index"))) {
      if (same.isPresent()) {
        throw taken(same.get());
      }
    }
    Files.createDirectories(path);
    try {
      return Files.writeString(file, template.fill(title, day), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw taken(file);
    }
  }

  private static InvalidOptionException taken(Path file) {
    return new InvalidOptionException(file + " already exists; edit it, or choose another title");
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
