package org.daybook.container;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The content of {@code src/test/site} with more notes, each with a picture and tags. */
final class Workshop {
  private static final int NOTES = 32;
  private static final int TAGS = 15;

  private Workshop() {}

  /** The addresses of all documents, of which a slow machine may publish each at its own time. */
  static List<String> pages() {
    return Stream.concat(
            Stream.of("about/", "articles/queue/", "articles/stacks/", "systems/bus/", "focus/"),
            IntStream.rangeClosed(1, NOTES).mapToObj(i -> "articles/made-" + i + "/"))
        .toList();
  }

  static Path write(Path folder) throws IOException {
    Folders.copy(Path.of(System.getProperty("daybook.content")), folder);
    rename(folder);
    for (int i = 1; i <= NOTES; i++) {
      Path note = Files.createDirectories(folder.resolve("articles/made-" + i));
      Files.writeString(note.resolve("index.adoc"), note(i));
      Files.writeString(note.resolve("figure.svg"), figure(i));
    }
    return folder;
  }

  /** Renames the section that would lie at the path of another mount. */
  private static void rename(Path folder) throws IOException {
    Files.move(folder.resolve("notes"), folder.resolve("articles"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".adoc")).toList()) {
        Files.writeString(file, Files.readString(file).replace("notes/", "articles/"));
      }
    }
  }

  private static String note(int i) {
    return """
    = Made %d: käse & <angle> “quotes”
    Author %d
    :page-date: 20%02d-%02d-%02dT10:00:00Z
    :page-tags: tag-%d, tag-%d

    The text of note %d. See xref:../made-%d/index.adoc[the next].

    image::figure.svg[Figure %d]

    [source,java]
    ----
    int answer = %d;
    ----

    == More

    %s
    """
        .formatted(
            i,
            i % 5,
            i == 1 ? 1 : 25,
            i % 12 + 1,
            i % 28 + 1,
            i % TAGS,
            i % 7,
            i,
            i % NOTES + 1,
            i,
            i,
            words(i));
  }

  private static String words(int i) {
    return IntStream.range(0, 120).mapToObj(n -> "word" + n * i % 97).collect(joining(" "));
  }

  private static String figure(int i) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"" + i + "\"></svg>";
  }
}
