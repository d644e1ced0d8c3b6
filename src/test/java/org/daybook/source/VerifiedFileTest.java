package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.daybook.testing.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the bytes of which a tree has the digest leave a content folder. */
class VerifiedFileTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
  private static final int LARGE = 300_000;

  @TempDir Path folder;
  @TempDir Path outside;
  private Content content;

  @BeforeEach
  void openFolder() {
    content = new Content(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes", "notes/queue"})
  void folderThatBecameALinkIsNotFollowed(String linked) throws IOException {
    content.given("notes/queue/flow.svg", "<svg/>");
    SourceFile source = content.read().file("notes/queue/flow.svg").orElseThrow();
    Path moved = Files.move(folder.resolve(linked), outside.resolve("moved"));
    Files.createSymbolicLink(folder.resolve(linked), moved);

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(source.content()::check);
    assertThatIOException().isThrownBy(source::open);
    assertThatIOException().isThrownBy(source::bytes);
    assertThatIOException().isThrownBy(() -> text(source));
  }

  @Test
  void linkInPlaceOfTheFileIsNotFollowed() throws IOException {
    Path file = content.given("flow.svg", "<svg/>");
    SourceFile source = content.read().file("flow.svg").orElseThrow();
    Files.createSymbolicLink(file, Files.move(file, outside.resolve("flow.svg")));

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(source.content()::check);
  }

  @Test
  void contentFolderThatIsAwayForAMomentHasNotLostItsFiles() throws IOException {
    content.given("content/flow.svg", "<svg/>");
    SourceFile source =
        new Content(folder.resolve("content")).read().file("flow.svg").orElseThrow();
    Files.move(folder.resolve("content"), folder.resolve("away"));

    assertThatIOException()
        .isThrownBy(source.content()::check)
        .isNotInstanceOf(NoSuchFileException.class);
  }

  @Test
  @Timeout(20)
  void pipeInPlaceOfTheFileIsNotOpened() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no /usr/bin/mkfifo here");
    Path file = content.given("flow.svg", "<svg/>");
    SourceFile source = content.read().file("flow.svg").orElseThrow();
    Files.delete(file);
    Process mkfifo = new ProcessBuilder("/usr/bin/mkfifo", file.toString()).start();
    assertThat(mkfifo.waitFor(10, TimeUnit.SECONDS)).isTrue();

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(source.content()::check);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<gvs/>", "<svg></svg>", ""})
  void otherBytesAreNotHandedOutEvenIfTheTimeIsTheSame(String other) throws IOException {
    Path file = content.given("flow.svg", "<svg/>");
    Files.setLastModifiedTime(file, LONG_AGO);
    SourceFile source = content.read().file("flow.svg").orElseThrow();
    Files.writeString(file, other);
    Files.setLastModifiedTime(file, LONG_AGO);

    assertThatIOException()
        .isThrownBy(source.content()::check)
        .isNotInstanceOf(NoSuchFileException.class);
    assertThatIOException().isThrownBy(() -> text(source));
  }

  @Test
  void sameBytesInAnotherFileAreThePublishedOnes() throws IOException {
    Path file = content.given("flow.svg", "<svg/>");
    SourceFile source = content.read().file("flow.svg").orElseThrow();
    Files.move(file, outside.resolve("flow.svg"));
    Files.writeString(file, "<svg/>");

    source.content().check();
    assertThat(text(source)).isEqualTo("<svg/>");
    assertThat(text(source)).as("as remembered").isEqualTo("<svg/>");
  }

  @Test
  void bytesAreThoseThatWerePublishedAgainOnceTheyAreBack() throws IOException {
    Path file = content.given("flow.svg", "<svg/>");
    SourceFile source = content.read().file("flow.svg").orElseThrow();
    Files.writeString(file, "<gvs/>");
    assertThatIOException().isThrownBy(() -> text(source));

    Files.delete(file);
    Files.writeString(file, "<svg/>");

    assertThat(text(source)).isEqualTo("<svg/>");
  }

  @ParameterizedTest
  @CsvSource({"settled, true", "young, false"})
  void writeDuringTheReadingIsNoticedBeforeTheEnd(String name, boolean settled) throws IOException {
    Path file = content.given(name, "a".repeat(LARGE));
    Files.setLastModifiedTime(file, LONG_AGO);
    if (!settled) {
      content.readAt(Instant.now());
    }
    SourceFile source = content.read().file(name).orElseThrow();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void write(byte[] bytes) throws IOException {
            super.write(bytes);
            Files.writeString(file, "b".repeat(LARGE));
          }
        };

    assertThatIOException().isThrownBy(() -> source.content().write(out, 0, LARGE));
    assertThat(out.size()).isLessThan(LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 300000, true",
    "1, 2, true",
    "65535, 2, true",
    "65536, 131072, true",
    "299999, 1, true",
    "0, 300000, false",
    "1, 2, false",
    "65535, 2, false",
    "65536, 131072, false",
    "299999, 1, false"
  })
  void partIsTheBytesFromItsFirstOn(int first, int count, boolean settled) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LARGE / 10; i++) {
      text.append("%010d".formatted(i));
    }
    content.given("data.txt", text.toString());
    if (!settled) {
      content.readAt(Instant.now());
    }
    SourceFile source = content.read().file("data.txt").orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    source.content().write(out, first, count);

    assertThat(out.toString(UTF_8)).isEqualTo(text.substring(first, first + count));
  }

  private static String text(SourceFile source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    source.content().write(out, 0, source.size());
    return out.toString(UTF_8);
  }
}
