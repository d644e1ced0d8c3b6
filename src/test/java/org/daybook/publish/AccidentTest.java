package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Html;
import org.daybook.publish.served.AssetTypes;
import org.daybook.site.Entry;
import org.daybook.theme.ThemeFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A failure of the renderer or of the store costs at most the document that caused it. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AccidentTest {
  private static final Path JARS = Path.of(System.getProperty("renderer"));
  private static final String HEADER = "= Title\n:page-date: 2026-03-01\n\n";
  private static final int NOTES = 40;

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @TempDir Path work;

  @BeforeEach
  void writeNotes() {
    IntStream.range(0, NOTES)
        .forEach(n -> content.write("notes/n" + n + ".adoc", HEADER + "Text " + n + ".\n"));
  }

  @Test
  void documentThatNeverFinishesCostsOnlyItself() throws IOException {
    // Each star may begin a bold text, so Asciidoctor looks for an end behind each: minutes.
    content.write("notes/bad.adoc", HEADER + "*a ".repeat(100_000));

    Publication publication = last(publish(Duration.ofSeconds(5), () -> {}));

    assertThat(publication.site().newest()).hasSize(NOTES);
    assertThat(publication.diagnostics())
        .singleElement()
        .asString()
        .isEqualTo(
            "notes/bad.adoc:1: error: took longer than 5 s to convert; split it [conversion-failed]");
  }

  @Test
  void rendererKilledInTheMiddleIsReplaced() throws IOException {
    List<Publication> parts =
        publish(
            Duration.ofSeconds(30),
            () -> ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly));

    assertThat(parts).hasSizeGreaterThan(1);
    assertThat(last(parts).site().newest()).hasSize(NOTES);
    assertThat(last(parts).diagnostics()).isEmpty();
  }

  @Test
  void storeCutOffAnywhereIsMadeAgain() throws IOException {
    List<Html> texts = texts(last(publish(Duration.ofSeconds(30), () -> {})));
    Random random = new Random(7);
    for (Path stored : stored()) {
      try (RandomAccessFile file = new RandomAccessFile(stored.toFile(), "rw")) {
        file.setLength(random.nextLong(file.length()));
      }
    }

    assertThat(texts(last(publish(Duration.ofSeconds(30), () -> {})))).isEqualTo(texts);
  }

  /** Publishes part by part, and does something after each. */
  private List<Publication> publish(Duration deadline, Runnable after) throws IOException {
    var limits = new Renderer.Limits("256m", deadline, Duration.ofMinutes(5));
    Renderer renderer = Renderer.process(JARS, work, limits);
    List<Publication> parts = new ArrayList<>();
    try (Converter converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
        Publisher publisher =
            new Publisher(
                converter, "site", ZoneOffset.UTC, AssetTypes.KNOWN, ThemeFolder.none())) {
      publisher.publishGrowing(
          content.tree(),
          Instant.now(),
          part -> {
            texts(part);
            parts.add(part);
            after.run();
          });
    }
    return parts;
  }

  private static Publication last(List<Publication> parts) {
    return parts.get(parts.size() - 1);
  }

  private List<Path> stored() throws IOException {
    try (Stream<Path> files = Files.walk(work.resolve("store"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Html> texts(Publication publication) {
    return publication.site().newest().stream().map(Entry::text).map(text -> text.page()).toList();
  }
}
