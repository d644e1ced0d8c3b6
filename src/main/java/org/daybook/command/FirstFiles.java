package org.daybook.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;

/** The files with which a site begins: home, a section, and a note in it. */
final class FirstFiles {
  private static final String HOME =
      """
      = {title}
      :page-id: {id}
      :page-navigation: notes

      Say here what these notes are about, and who writes them.
      """;
  private static final String SECTION =
      """
      = Notes
      :description: What we learn at work.
      """;
  private static final String NOTE =
      """
      = A first note
      :page-date: {date}
      :description: How a note begins.

      A note is a file of this folder: a title, a date, a description, and text in AsciiDoc.

      == The next one

      Copy this file under another name, or let `new notes "Title"` write one.
      """;

  private FirstFiles() {}

  /**
   * Writes the files into a folder, which is made unless it exists.
   *
   * @return the files
   * @throws InvalidOptionException if the folder is a file, or has files; hidden ones do not count
   */
  static List<Path> write(Path folder, LocalDate day) throws IOException, InvalidOptionException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new InvalidOptionException("'%s' is a file; name a new folder".formatted(folder));
    }
    Files.createDirectories(folder);
    if (!isEmpty(folder)) {
      throw new InvalidOptionException(
          "'%s' is not empty; name a new folder, or write an entry: new SECTION TITLE DIR"
              .formatted(folder));
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> file : texts(title(folder), day).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      written.add(Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW));
    }
    return written;
  }

  private static Map<String, String> texts(String title, LocalDate day) {
    Map<String, String> texts = new LinkedHashMap<>();
    // Ids that no other site has, and that stay the same wherever the site moves.
    String id = "urn:uuid:" + UUID.randomUUID();
    texts.put(AsciiDocNames.INDEX, HOME.replace("{title}", title).replace("{id}", id));
    texts.put("notes/index.adoc", SECTION);
    texts.put("notes/a-first-note.adoc", NOTE.replace("{date}", day.toString()));
    return texts;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.getFileName().toString().startsWith("."));
    }
  }

  /** The folder's name as a title. */
  private static String title(Path folder) throws IOException {
    Path name = folder.toRealPath().getFileName();
    String words = name == null ? "" : name.toString().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.isEmpty()
        ? "Notes"
        : Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(first);
  }
}
