package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * A content folder of short notes with tags and links to each other, one for each day, in a folder
 * for each year.
 *
 * @param count how many notes; the last is the newest
 */
record ShortNotes(Path folder, int count) {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final int TAGS = 40;
  private static final int AUTHORS = 5;

  /** Writes all files that are not there yet. */
  void write() throws IOException {
    if (!Files.exists(folder)) {
      put("index.adoc", "= Benchmark\n:page-id: tag:bench.example.org,2026:\n:author: Bench\n");
      put("notes/index.adoc", "= Notes\n\nAll of them.\n");
      for (int n = 0; n < count; n++) {
        edit(n, "Nothing else.");
      }
    }
  }

  /** Writes one note anew, with another last sentence. */
  void edit(int n, String sentence) throws IOException {
    put(path(n), text(n, sentence));
  }

  /** The note's place in the site. */
  String page(int n) {
    return path(n).replace(".adoc", "/");
  }

  private String text(int n, String sentence) {
    return """
        = Note %d about queues
        Author %d
        :page-date: %s
        :page-tags: tag-%d, tag-%d
        :description: A queue bounds the work that waits.

        A queue bounds the work that waits, as xref:/%s[] says.

        == Because

        A full queue says so, which xref:/%s[] and xref:/%s[] measure.

        %s
        """
        .formatted(
            n,
            n % AUTHORS,
            FIRST.plusDays(n),
            n % TAGS,
            n / 7 % TAGS,
            path(n * 31 % count),
            path(n * 17 % count),
            path((n + 1) % count),
            sentence);
  }

  private static String path(int n) {
    return "notes/%d/note-%05d.adoc".formatted(FIRST.plusDays(n).getYear(), n);
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
