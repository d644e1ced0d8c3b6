package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.testing.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderChangesTest {
  private static final String REMEMBERED = "a digest that only memory has";
  private static final Duration STEP = Duration.ofSeconds(10);

  @TempDir Path root;
  private Content content;

  @BeforeEach
  void openFolder() {
    content = new Content(root);
  }

  @Test
  void unchangedFileIsNotReadAgain() throws IOException {
    Path file = content.given("a.adoc", "= A");
    ContentTree remembered = remembered(file);

    assertThat(content.read(remembered).file("a.adoc").orElseThrow().digest())
        .isEqualTo(REMEMBERED);
  }

  @Test
  void unchangedFileFromTheFutureIsNotReadAgain() throws IOException {
    assumeTrue(Files.getFileStore(root).supportsFileAttributeView("unix"), "no ctime here");
    Path file = content.given("a.adoc", "= A");
    Files.setLastModifiedTime(file, FileTime.from(content.now().plus(Duration.ofDays(365))));
    ContentTree remembered = remembered(file);

    assertThat(content.read(remembered).file("a.adoc").orElseThrow().digest())
        .isEqualTo(REMEMBERED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"longer than before", "= B"})
  void changedFileIsReadAgain(String text) throws IOException {
    Path file = content.given("a.adoc", "= A");
    ContentTree before = content.read();
    Files.writeString(file, text);
    // Two writes in one tick of the file system's clock would look like one.
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

    ContentTree after = content.read(before);

    assertThat(after).isNotEqualTo(before);
    assertThat(text(after)).isEqualTo(text);
  }

  @Test
  void youngFileIsReadAgainThoughItLooksUnchanged() throws IOException {
    Path file = content.given("a.adoc", "= A");
    content.readAt(Files.getLastModifiedTime(file).toInstant().plus(STEP));
    ContentTree remembered = remembered(file);

    assertThat(content.read(remembered)).isEqualTo(content.read());
  }

  @Test
  void rewriteOfEqualSizeAndTimeWithinTheStepIsNoticed() throws IOException {
    Path file = content.given("a.adoc", "= A");
    FileTime modified = Files.getLastModifiedTime(file);
    content.readAt(modified.toInstant().plusSeconds(1));
    ContentTree before = content.read();
    Files.writeString(file, "= B");
    Files.setLastModifiedTime(file, modified);

    content.readAt(modified.toInstant().plus(Duration.ofHours(1)));

    assertThat(text(content.read(before))).isEqualTo("= B");
  }

  @Test
  void youngFileOfAnOldTimeIsReadAgainThoughItLooksUnchanged() throws IOException {
    assumeTrue(Files.getFileStore(root).supportsFileAttributeView("unix"), "no ctime here");
    Path file = content.given("a.adoc", "= A");
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    content.readAt(((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant().plus(STEP));
    ContentTree remembered = remembered(file);

    assertThat(content.read(remembered)).isEqualTo(content.read());
  }

  @Test
  void removedFileIsGone() throws IOException {
    Path file = content.given("a.adoc", "= A");
    ContentTree before = content.read();
    Files.delete(file);

    assertThat(content.read(before)).isEqualTo(ContentTree.EMPTY);
  }

  @Test
  void rootMayBeALinkThatIsFlipped() throws IOException {
    content.given("blue/a.adoc", "= Blue");
    content.given("green/a.adoc", "= Lime");
    Path current = Files.createSymbolicLink(root.resolve("current"), Path.of("blue"));
    Content flipped = new Content(current);

    ContentTree before = flipped.read();
    Path next = Files.createSymbolicLink(root.resolve("next"), Path.of("green"));
    Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
    ContentTree after = flipped.read(before);

    assertThat(text(before)).isEqualTo("= Blue");
    assertThat(text(after)).isEqualTo("= Lime");
  }

  @Test
  void treesThatDifferInTheirFolderAloneAreDifferent() throws IOException {
    Path blue = content.given("blue/a.adoc", "= A");
    Files.createDirectory(root.resolve("green"));
    Files.copy(blue, root.resolve("green/a.adoc"), StandardCopyOption.COPY_ATTRIBUTES);

    assertThat(new Content(root.resolve("green")).read())
        .as("a tree whose files are read after blue is gone")
        .isNotEqualTo(new Content(root.resolve("blue")).read());
  }

  @Test
  void bytesThatChangedSinceAreNotHandedOut() throws IOException {
    Path file = content.given("notes/a.adoc", "= A");
    SourceFile source = content.read().file("notes/a.adoc").orElseThrow();
    Files.writeString(file, "= B");

    assertThatIOException()
        .isThrownBy(source::bytes)
        .withMessage("notes/a.adoc changed while it was read");
  }

  @Test
  void whatCannotBeReadDoesNotSayWhereItIsOnThisDisk() throws IOException {
    Path file = content.given("a.adoc", "one");
    SourceFile source = content.read().file("a.adoc").orElseThrow();
    Files.delete(file);

    assertThatIOException().isThrownBy(source::bytes).withMessage("no such file");
  }

  @Test
  void fileThatBecameALinkIsNotFollowed() throws IOException {
    Path file = content.given("a.svg", "<svg/>");
    SourceFile source = content.read().file("a.svg").orElseThrow();
    Files.move(file, root.resolve("b.svg"));
    Files.createSymbolicLink(file, Path.of("b.svg"));

    assertThatIOException().isThrownBy(source::open);
    assertThatIOException().isThrownBy(source::bytes);
  }

  /** A tree in which the file, as it now is, has a digest that no file has. */
  private ContentTree remembered(Path file) throws IOException {
    SourceFolder folder = new SourceFolder(root, "", content::now);
    FileStamp stamp = folder.stamp(file);
    VerifiedFile bytes = new VerifiedFile(folder, file, stamp, REMEMBERED);
    return new ContentTree(
        new TreeMap<>(Map.of("a.adoc", new SourceFile("a.adoc", stamp, bytes, true))),
        List.of(),
        Map.of());
  }

  private static String text(ContentTree tree) throws IOException {
    return new String(tree.file("a.adoc").orElseThrow().bytes(), UTF_8);
  }
}
