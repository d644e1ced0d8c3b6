package org.daybook.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.io.FieldWriter;
import org.daybook.io.SealedFile;
import org.daybook.site.SitePath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeedHistoryFileTest {
  private static final Instant AT = Instant.parse("2026-05-03T10:00:00Z");
  private static final SitePath NOTES = new SitePath("notes/");
  private static final FeedPage.Key ARCHIVE = new FeedPage.Key(NOTES, 1);
  private static final FeedHistory HISTORY =
      new FeedHistory(
          "tag:notes.example,2026:",
          "atom-3",
          "c0ffee",
          Map.of(ARCHIVE, "c0de"),
          Map.of("tag:a", new RecordedEntry("notes/a.adoc", Set.of(SitePath.HOME, NOTES))),
          new FeedChanges(
              AT,
              Map.of(NOTES, List.of(new Tombstone("tag:b", AT.minusSeconds(5)))),
              Map.of("tag:c", AT.minusSeconds(9)),
              Map.of(ARCHIVE, AT.minusSeconds(1)),
              Map.of(new SitePath("notes/a.svg"), new AssetVersion("abcd", AT.minusSeconds(2)))));

  // Some thousand damaged files are read.
  private static final Logger LOG = Logger.getLogger(FeedHistoryFile.class.getName());

  @TempDir Path folder;

  private FeedHistoryFile file;
  private Path aside;

  @BeforeAll
  static void logNothing() {
    LOG.setLevel(Level.OFF);
  }

  @AfterAll
  static void logAgain() {
    LOG.setLevel(null);
  }

  @BeforeEach
  void aHistoryIsWritten() throws IOException {
    file = new FeedHistoryFile(folder.resolve("feeds"));
    aside = folder.resolve("feeds.damaged");
    file.write(HISTORY);
  }

  @Test
  void everyFieldIsReadAsItWasWritten() throws IOException {
    assertThat(file.read()).isEqualTo(HISTORY);
    assertThat(folder).isDirectoryNotContaining("glob:**.damaged");
  }

  @Test
  void aFileThatEndsTooEarlyIsDamagedWhereverItEnds() throws IOException {
    byte[] whole = Files.readAllBytes(file.path());
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      Files.write(file.path(), part);

      assertThat(file.read()).as("%d bytes", length).isEqualTo(FeedHistory.EMPTY);
      assertThat(aside).hasBinaryContent(part);
      assertThat(file.path()).doesNotExist();
    }
  }

  @Test
  void aFileWithAFlippedBitIsDamagedWhereverTheBitIs() throws IOException {
    byte[] whole = Files.readAllBytes(file.path());
    for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
      byte[] flipped = whole.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Files.write(file.path(), flipped);

      assertThat(file.read()).as("bit %d", bit).isEqualTo(FeedHistory.EMPTY);
    }
  }

  @Test
  void aFileThatGoesOnIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(file.path());
    Files.write(file.path(), Arrays.copyOf(whole, whole.length + 1));

    assertThat(file.read()).isEqualTo(FeedHistory.EMPTY);
  }

  static Stream<Arguments> impossible() {
    return Stream.of(
        fields("an instant beyond all", out -> out.longNumber(Long.MAX_VALUE).number(0)),
        fields("a sum beyond all", out -> out.longNumber(Long.MAX_VALUE).number(2_000_000_000)),
        fields("a time before the epoch", out -> out.instant(Instant.EPOCH.minusSeconds(1))),
        fields("a time that HTTP lacks", out -> out.instant(Instant.MAX.minusNanos(999_999_999))),
        fields("half a second", out -> out.instant(AT.plusMillis(500))),
        fields("a count below zero", out -> out.instant(AT).number(-1)),
        fields("a count beyond all", out -> out.instant(AT).number(Integer.MAX_VALUE)),
        fields("a length beyond all", out -> out.instant(AT).number(1).number(1 << 30)),
        fields("nothing more", out -> {}),
        fields("more than a history", out -> rest(out).number(0)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("impossible")
  void anImpossibleValueIsDamageUnderARightChecksumToo(String value, byte[] content)
      throws IOException {
    Files.write(file.path(), SealedFile.of(content));

    assertThat(file.read()).isEqualTo(FeedHistory.EMPTY);
    assertThat(aside).exists();
  }

  @Test
  void anImpossibleNumberOfAPageIsDamage() throws IOException {
    FieldWriter out = new FieldWriter().text("daybook-feed-history-5").text("").text("").text("");
    out.number(1).text("notes/").number(-1).text("c0de").number(0);
    Files.write(file.path(), SealedFile.of(rest(out).bytes()));

    assertThat(file.read()).isEqualTo(FeedHistory.EMPTY);
  }

  @Test
  void theFieldsOfTheseTestsAreAHistory() throws IOException {
    Files.write(file.path(), SealedFile.of(rest(head()).bytes()));

    assertThat(file.read().changes().changed()).isEqualTo(AT);
  }

  @Test
  void anotherFormatIsKeptAsideAndNotRead() throws IOException {
    byte[] older = new FieldWriter().text("daybook-feed-history-4").text("tag:a").bytes();
    Files.write(file.path(), older);

    assertThat(file.read()).isEqualTo(FeedHistory.EMPTY);
    assertThat(aside).hasBinaryContent(older);
  }

  @Test
  void aFileThatCannotBeReadIsNeitherEmptyNorSetAside() throws IOException {
    Files.delete(file.path());
    Files.createSymbolicLink(file.path(), file.path());

    assertThatThrownBy(file::read).isInstanceOf(IOException.class);
    assertThat(file.path()).isSymbolicLink();
    assertThat(aside).doesNotExist();
  }

  private static Arguments fields(String name, Consumer<FieldWriter> fields) {
    FieldWriter out = head();
    fields.accept(out);
    return Arguments.of(name, out.bytes());
  }

  /** All fields before the date of the last change. */
  private static FieldWriter head() {
    return new FieldWriter()
        .text("daybook-feed-history-5")
        .text("")
        .text("")
        .text("")
        .number(0)
        .number(0);
  }

  /** That date and all fields after it. */
  private static FieldWriter rest(FieldWriter out) {
    return out.instant(AT).number(0).number(0).number(0).number(0);
  }
}
