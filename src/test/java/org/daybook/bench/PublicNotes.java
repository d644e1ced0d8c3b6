package org.daybook.bench;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.site.Slug;

/**
 * Makes a content folder from the AsciiDoc files of public repositories: a note of each section
 * down to level 3, where a short one stays a part of the one above it. The same files give the same
 * notes.
 *
 * <pre>
 * java -cp target/test-classes:target/classes org.daybook.bench.PublicNotes \
 *   FOLDER COUNT REPOSITORY...
 * </pre>
 */
public final class PublicNotes {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4300;
  private static final int LONGEST = 40_000;

  private final Random random = new Random(1);
  private final Map<String, Integer> names = new HashMap<>();

  private record Note(String repository, Set<String> tags, String title, String text) {}

  private PublicNotes() {}

  /** Writes at most so many notes into a folder that does not exist yet. */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int most = Integer.parseInt(arguments[1]);
    List<Note> notes = new ArrayList<>();
    for (String repository : List.of(arguments).subList(2, arguments.length)) {
      List<Note> read = read(Path.of(repository));
      System.out.printf("%-20s %5d notes%n", repository.replaceFirst(".*/", ""), read.size());
      notes.addAll(read);
    }
    Collections.shuffle(notes, new Random(1));
    PublicNotes writer = new PublicNotes();
    put(
        folder.resolve("index.adoc"),
        "= Public\n:page-id: tag:bench.example.org,2026:\n" + ":author: Bench\n");
    put(folder.resolve("notes/index.adoc"), "= Notes\n\nAll of them.\n");
    List<Note> chosen = notes.subList(0, Math.min(most, notes.size()));
    for (Note note : chosen) {
      writer.write(folder, note);
    }
    System.out.printf("%d of %d notes written%n", chosen.size(), notes.size());
  }

  private static List<Note> read(Path repository) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(repository)) {
      files = found.filter(file -> file.toString().endsWith(".adoc")).sorted().toList();
    }
    List<Note> notes = new ArrayList<>();
    for (Path file : files) {
      Set<String> tags = SourceTags.of(repository, file);
      String name = repository.getFileName().toString();
      SourceDocument.read(lines(file))
          .ifPresent(
              document ->
                  document.notes((title, text) -> notes.add(new Note(name, tags, title, text))));
    }
    return notes.stream().filter(note -> note.text().length() <= LONGEST).toList();
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (MalformedInputException e) {
      return List.of();
    }
  }

  private void write(Path folder, Note note) throws IOException {
    String slug = Slug.from(note.title()).toString();
    String name = note.repository() + "/" + (slug.equals("index") ? "the-index" : slug);
    int same = names.merge(name, 1, Integer::sum);
    put(
        folder.resolve("notes/%s%s.adoc".formatted(name, same == 1 ? "" : "-" + same)),
        "= %s\n:page-date: %s\n:page-tags: %s\n\n%s"
            .formatted(
                note.title(),
                FIRST.plusDays(random.nextInt(DAYS)),
                String.join(", ", note.tags()),
                note.text()));
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
