package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A content folder of entries of about 500 words by 25 authors, in two sections, the same wherever
 * it is made.
 *
 * @param count how many entries; the last is the newest
 */
record LoadSite(Path folder, int count) {
  static final String DRAWING = "notes/drawing.svg";

  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final int PARTS = 3;

  /** Writes all files that are not there yet. */
  void write() throws IOException {
    if (!Files.exists(folder)) {
      put("index.adoc", "= Load\n:page-id: tag:load.example.org,2026:\n:author: Load\n");
      put("notes/index.adoc", "= Notes\n\nAll of them.\n\nimage::drawing.svg[Drawing]\n");
      put("systems/index.adoc", "= Systems\n\nEvery fifth.\n");
      put(DRAWING, drawing());
      for (int n = 0; n < count; n++) {
        edit(n, "");
      }
    }
  }

  /** Writes one entry anew, with another first sentence. */
  void edit(int n, String sentence) throws IOException {
    put(file(n), text(n, sentence));
  }

  /** The entry's place in the site. */
  String page(int n) {
    return file(n).replace(".adoc", "/");
  }

  /** The places of all entries. */
  List<String> pages() {
    return IntStream.range(0, count).mapToObj(this::page).toList();
  }

  private static String file(int n) {
    String section = n % 5 == 4 ? "systems" : "notes";
    return "%s/%d/entry-%05d.adoc".formatted(section, FIRST.plusDays(n).getYear(), n);
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String text(int n, String sentence) {
    Random random = new Random(n);
    String header =
        """
        = Entry %d: %s
        :author: Author %d
        :page-date: %s
        :page-tags: tag-%d, topic-%d
        :description: %s.

        %s
        """;
    String title = Notes.words(random, 4);
    String description = Notes.words(random, 14);
    return header.formatted(
            n, title, n % 25, FIRST.plusDays(n), n % 40, n % 7, description, sentence)
        + IntStream.range(0, PARTS)
            .mapToObj(part -> part(n, part, random))
            .collect(Collectors.joining());
  }

  private String part(int n, int part, Random random) {
    return """

        == Part %d: %s

        %s *%s* %s.

        %s, as xref:/%s[] shows.

        %s
        """
        .formatted(
            part,
            Notes.words(random, 5),
            Notes.words(random, 60),
            Notes.words(random, 2),
            Notes.words(random, 40),
            Notes.words(random, 50),
            file(random.nextInt(count)),
            Notes.CODE.get((n + part) % Notes.CODE.size()));
  }

  private static String drawing() {
    return IntStream.range(0, 60)
        .mapToObj("<rect x='%d' y='10' width='4' height='40' fill='teal'/>\n"::formatted)
        .collect(
            Collectors.joining(
                "", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 60'>\n", "</svg>\n"));
  }
}
