package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command search prints. */
class ContentSearchTest {
  @TempDir static Path work;
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter progress = new StringWriter();

  @BeforeEach
  void aSite() throws IOException {
    Path renderer = Path.of(System.getProperty("renderer")).toAbsolutePath();
    Files.createDirectories(folder.resolve("archive/WEB-INF"));
    Files.createSymbolicLink(folder.resolve("archive/WEB-INF/renderer"), renderer);
    write("index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n");
    write("notes/index.adoc", "= Notes\n");
    write(
        "notes/queues.adoc",
        "= `Bounded` queues\n:page-date: 2026-03-01\n\nAt first.\n\n== Limits\n\n"
            + "A full queue rejects\nwork.\n");
    write("notes/draft.adoc", "= Queue drafts\n:page-draft:\n:page-date: 2026-03-02\n");
    write("notes/later.adoc", "= Queues later\n:page-date: 9999-01-01\n");
    write("notes/stacks.adoc", "= Idempotent stacks\n:page-date: 2026-03-01\n\nStacks.\n");
  }

  @Test
  void eachEntryIsABlockWithFileTitleAndText() {
    assertThat(search(true, "10", "queue", "rejects")).isZero();
    assertThat(out)
        .hasToString(
            """
            notes/queues.adoc
            Bounded queues
              Limits: A full queue rejects work.
            """);
  }

  @Test
  void draftsAndEntriesOfTheFutureAreFoundUnlessThePublishedAreAskedFor() {
    search(true, "10", "queues");
    assertThat(out.toString().lines())
        .contains("notes/draft.adoc", "notes/later.adoc", "notes/queues.adoc");

    out.getBuffer().setLength(0);
    search(false, "10", "queues");
    assertThat(out.toString().lines())
        .contains("notes/queues.adoc")
        .doesNotContain("notes/draft.adoc", "notes/later.adoc");
  }

  @Test
  void limitIsToldWithTheNumberOfAll() {
    assertThat(search(true, "1", "queues")).isZero();
    assertThat(out.toString()).endsWith("\n\n1 of 3 entries\n");
  }

  @Test
  void nothingFoundIsOneAndNoLine() {
    assertThat(search(true, "10", "xylophone")).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void misspeltWordIsCorrected() {
    assertThat(search(true, "10", "idempotnet")).isZero();
    assertThat(out.toString())
        .startsWith("notes/stacks.adoc\nIdempotent stacks\n")
        .endsWith("Did you mean: idempotent\n");
  }

  @Test
  void nothingToLookForIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> search(true, "10", "\"\""))
        .withMessage("there is nothing to look for; write a word or a filter");
  }

  @Test
  void secondSearchConvertsAndIndexesNothing() throws IOException {
    search(true, "10", "queues");
    String before = files();
    search(true, "10", "stacks");

    assertThat(files()).isEqualTo(before).contains("search-").contains("store");
  }

  private int search(boolean drafts, String... arguments) {
    Map<String, String> settings =
        Map.of(
            "daybook.content", folder.resolve("site").toString(),
            "daybook.work", work.toString(),
            "daybook.preview", String.valueOf(drafts));
    return new ContentSearch(folder.resolve("archive"), settings)
        .run(new PrintWriter(out), new PrintWriter(progress), arguments);
  }

  /** The documents and the segments of indexes in the work folder, with their times. */
  private static String files() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (!name.equals("write.lock") && !name.startsWith("segments_")) {
          all.append(file).append(' ').append(Files.getLastModifiedTime(file)).append('\n');
        }
      }
    }
    return all.toString();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("site").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
