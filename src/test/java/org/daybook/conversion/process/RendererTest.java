package org.daybook.conversion.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.ConversionResult;
import org.daybook.conversion.Converter;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.Rule;
import org.daybook.renderer.protocol.Frames;
import org.daybook.renderer.protocol.Reply.Ready;
import org.daybook.testing.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {
  private static final Path JARS = Path.of(System.getProperty("renderer"));
  private static final Duration IDLE = Duration.ofMinutes(5);

  /** Each star may begin a bold text, so Asciidoctor looks for an end behind each: minutes. */
  private static final String ENDLESS = "*a ".repeat(100_000);

  private static final Diagnostic PENDING =
      Rule.CONVERSION_PENDING.at(
          "a.adoc", 1, "is not converted yet and will be tried again, because the renderer fails");

  @TempDir Path folder;
  @TempDir Path work;

  @Test
  void documentThatNeverFinishesIsReportedAndTheOthersAreConverted() throws IOException {
    Content content = new Content(folder).with("endless.adoc", ENDLESS);
    content.with("a.adoc", "= A").with("b.adoc", "= B").with("c.adoc", "= C");
    var limits = new Renderer.Limits("256m", Duration.ofMillis(2500), IDLE);
    try (Converter converter = converter(Renderer.process(JARS, work, limits))) {
      ConversionResult conversion =
          content.convert(converter, "a.adoc", "endless.adoc", "b.adoc", "c.adoc");
      assertThat(conversion.failures())
          .containsExactly(
              Rule.CONVERSION_FAILED.at(
                  "endless.adoc", 1, "took longer than 2.5 s to convert; split it"));
      assertThat(conversion.documents())
          .extracting(Document::path)
          .containsExactly("a.adoc", "b.adoc", "c.adoc");
      RendererCounts counts = converter.counts();
      assertThat(counts.documents()).isEqualTo(4);
      assertThat(counts.kills()).as("beside the others, then alone").isGreaterThanOrEqualTo(2);
      assertThat(counts.starts()).isEqualTo(counts.kills() + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x<input>", "x<foo>y</foo>", "<a href=b.adoc>b</a>. "})
  void markupAsLongAsASourceMayBeIsFinishedInTime(String repeated) throws IOException {
    String markup = repeated.repeat(((2 << 20) - 100) / repeated.length());
    Content content = new Content(folder).with("a.adoc", "++++\n" + markup + "\n++++");
    try (Converter converter = converter(Renderer.process(JARS, work, Renderer.Limits.DEFAULT))) {
      assertThat(content.document(converter, "a.adoc").path()).isEqualTo("a.adoc");
    }
  }

  @Test
  void killedRendererIsReplaced() throws IOException {
    Content content = new Content(folder).with("a.adoc", "= A").with("b.adoc", "= B");
    try (Converter converter = converter(Renderer.process(JARS, work, Renderer.Limits.DEFAULT))) {
      content.document(converter, "a.adoc");
      renderers().forEach(ProcessHandle::destroyForcibly);
      assertThat(content.document(converter, "b.adoc").title().markup()).isEqualTo("B");
    }
  }

  @Test
  void rendererThatCannotStartIsToldAndTriedAgainLater() throws IOException {
    Content content = new Content(folder).with("a.adoc", "= A");
    var limits = new Renderer.Limits("8m", Duration.ofSeconds(10), IDLE);
    Instant before = Instant.now();
    try (Converter converter = converter(Renderer.process(JARS, work, limits))) {
      assertThat(content.convert(converter, "a.adoc").failures()).containsExactly(PENDING);
      assertThat(converter.trouble())
          .contains("The renderer cannot be used: its process ended; see the server log");
      assertThat(converter.retryAt()).hasValueSatisfying(at -> assertThat(at).isAfter(before));
    }
    try (Converter converter = converter(Renderer.process(JARS, work, Renderer.Limits.DEFAULT))) {
      assertThat(content.document(converter, "a.adoc").title().markup()).isEqualTo("A");
      assertThat(converter.trouble()).isEmpty();
      assertThat(converter.retryAt()).isEmpty();
    }
  }

  @Test
  void stoppedRendererIsReplacedAndItsDocumentIsConverted() throws Exception {
    Content content = new Content(folder).with("a.adoc", "= A").with("b.adoc", "b ".repeat(99_999));
    var limits = new Renderer.Limits("256m", Duration.ofSeconds(3), IDLE);
    try (Converter converter = converter(Renderer.process(JARS, work, limits))) {
      content.document(converter, "a.adoc");
      for (ProcessHandle child : renderers()) {
        new ProcessBuilder("kill", "-STOP", "" + child.pid()).start().waitFor();
      }
      assertThat(content.convert(converter, "b.adoc").failures()).isEmpty();
    }
  }

  @Test
  void documentWhoseRendererIsKilledAgainAndAgainDelaysNoOther() throws Exception {
    Content content = new Content(folder).with("odd.adoc", ENDLESS).with("a.adoc", "= A");
    try (Converter converter = converter(Renderer.process(JARS, work, Renderer.Limits.DEFAULT))) {
      var killer = Executors.newSingleThreadScheduledExecutor();
      try {
        killer.scheduleWithFixedDelay(RendererTest::killBusy, 0, 500, TimeUnit.MILLISECONDS);
        assertThat(content.convert(converter, "odd.adoc").failures())
            .extracting(Diagnostic::message)
            .containsExactly(PENDING.message());
      } finally {
        killer.shutdownNow();
        killer.awaitTermination(1, TimeUnit.MINUTES);
      }
      assertThat(converter.trouble())
          .contains(
              "The renderer could not convert a document: its process ended; see the server log");
      assertThat(content.document(converter, "a.adoc").title().markup()).isEqualTo("A");
      assertThat(converter.trouble()).isEmpty();
      assertThat(converter.retryAt()).isPresent();
    }
  }

  @Test
  void documentAtFaultIsNotConvertedAgainAfterARestart() throws IOException {
    Content content = new Content(folder).with("endless.adoc", "include::part.txt[]");
    content.with("part.txt", ENDLESS);
    var limits = new Renderer.Limits("256m", Duration.ofMillis(2500), IDLE);
    List<Diagnostic> failures;
    try (Converter converter = converter(Renderer.process(JARS, work, limits))) {
      failures = content.convert(converter, "endless.adoc").failures();
      assertThat(converter.retryAt()).isEmpty();
    }
    Path unused = work.resolve("unused");
    try (Converter converter = converter(Renderer.process(JARS, unused, limits))) {
      assertThat(content.convert(converter, "endless.adoc").failures()).isEqualTo(failures);
      assertThat(unused).doesNotExist();

      content.with("part.txt", "Short");
      assertThat(content.document(converter, "endless.adoc").text().words()).isEqualTo(1);
    }
  }

  @Test
  void idleRendererIsLetGoAndLeavesItsClassData() throws Exception {
    Content content = new Content(folder).with("a.adoc", "= A").with("b.adoc", "= B");
    var limits = new Renderer.Limits("256m", Duration.ofSeconds(10), Duration.ofMillis(100));
    try (Converter converter = converter(Renderer.process(JARS, work, limits))) {
      content.document(converter, "a.adoc");
      for (ProcessHandle idle : renderers()) {
        assertThat(idle.onExit()).succeedsWithin(Duration.ofMinutes(1));
      }
      assertThat(content.document(converter, "b.adoc").title().markup()).isEqualTo("B");
      assertThat(ClassDataArchive.of(RendererProgram.read(JARS), work.toAbsolutePath()).file())
          .isNotEmptyFile();
    }
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    Content content = new Content(folder).with("a.adoc", "= A");
    try (Converter converter =
        converter(Renderer.process(JARS, work.resolve("run"), Renderer.Limits.DEFAULT))) {
      content.document(converter, "a.adoc");
      assertThat(renderers()).hasSize(1);
    }
    assertThat(renderers()).isEmpty();
    assertThat(work.resolve("run")).isEmptyDirectory();
    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(Thread::isAlive)
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("daybook-"));
  }

  @Test
  void childEndsWhenItsInputEnds() throws IOException {
    RendererProcess child = launch().start();
    assertThat(Frames.read(child.output())).contains(Ready.READY);
    child.input().close();
    assertThat(Frames.read(child.output())).isEmpty();
    child.kill();
  }

  @Test
  void classDataOfTheFirstRunIsUsedByTheNext() throws IOException {
    RendererProcess first = launch().start();
    assertThat(Frames.read(first.output())).contains(Ready.READY);
    first.end();
    Path archive = ClassDataArchive.of(RendererProgram.read(JARS), work.toAbsolutePath()).file();
    assertThat(archive).isNotEmptyFile();

    RendererProcess second = launch().start();
    assertThat(commandLines()).anyMatch(line -> line.contains("-XX:SharedArchiveFile=" + archive));
    assertThat(Frames.read(second.output())).contains(Ready.READY);
    second.kill();
  }

  @Test
  void damagedClassDataCostsOnlyTime() throws IOException {
    Files.writeString(
        ClassDataArchive.of(RendererProgram.read(JARS), work.toAbsolutePath()).file(), "damaged");
    RendererProcess child = launch().start();
    assertThat(Frames.read(child.output())).contains(Ready.READY);
    child.kill();
  }

  @Test
  void embeddedGivesTheSameDocument() throws IOException {
    Content content = new Content(folder).with("part.adoc", "== Part\n\nNOTE: <<nowhere>>");
    content.with("a.adoc", "= A *title*\nAda\n\ninclude::part.adoc[]\n\nxref:b.adoc[]");
    var limits = Renderer.Limits.DEFAULT;
    try (Converter process = converter(Renderer.process(JARS, work, limits));
        Converter embedded =
            new Converter(
                Renderer.embedded(JARS, limits), work.resolve("other"), AuthorTrust.TRUSTED)) {
      Document one = content.document(process, "a.adoc");
      Document two = content.document(embedded, "a.adoc");
      assertThat(two).usingRecursiveComparison().ignoringFields("text.forms").isEqualTo(one);
      assertThat(two.text().page()).isEqualTo(one.text().page());
      assertThat(two.text().feed()).isEqualTo(one.text().feed());
    }
  }

  @Test
  void embeddedStopsADocumentThatNeverFinishes() throws IOException {
    Content content = new Content(folder).with("endless.adoc", ENDLESS).with("a.adoc", "= A");
    var limits = new Renderer.Limits("256m", Duration.ofMillis(2500), IDLE);
    try (Converter embedded = converter(Renderer.embedded(JARS, limits))) {
      assertThat(content.convert(embedded, "endless.adoc").failures())
          .containsExactly(
              Rule.CONVERSION_FAILED.at(
                  "endless.adoc", 1, "took longer than 2.5 s to convert; split it"));
      assertThat(Thread.getAllStackTraces().values())
          .flatExtracting(Arrays::asList)
          .extracting(StackTraceElement::getClassName)
          .doesNotContain("org.daybook.renderer.Conversion");
      assertThat(content.convert(embedded, "a.adoc").failures()).isEmpty();
    }
  }

  private Launcher launch() throws IOException {
    return new ChildJvmLauncher(RendererProgram.read(JARS), work, "256m");
  }

  private Converter converter(Renderer renderer) {
    return new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
  }

  /** Kills the renderers that have computed for longer than they need to start. */
  private static void killBusy() {
    renderers().stream()
        .filter(
            child ->
                child
                    .info()
                    .totalCpuDuration()
                    .filter(used -> used.compareTo(Duration.ofSeconds(6)) > 0)
                    .isPresent())
        .forEach(ProcessHandle::destroyForcibly);
  }

  private static List<ProcessHandle> renderers() {
    return ProcessHandle.current().children().filter(ProcessHandle::isAlive).toList();
  }

  private static Stream<String> commandLines() {
    return renderers().stream().flatMap(child -> child.info().commandLine().stream());
  }
}
