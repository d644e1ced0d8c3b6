package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daybook.source.ContentTree.Unreadable;
import org.daybook.testing.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderTest {
  @TempDir Path root;
  private Content content;

  @BeforeEach
  void openFolder() {
    content = new Content(root);
  }

  @Test
  void treeHoldsEveryFileInTheOrderOfThePaths() throws IOException {
    content.given("notes/rust/queue.svg", "<svg/>");
    content.given("notes/rust/index.adoc", "= Rust");
    content.given("index.adoc", "= Home");
    content.given("_partials/header.adoc", "partial");
    content.given("notes/_drafts/later.adoc", "= Later");
    content.given("notes/2025/a b.adoc", "");

    assertThat(content.read().files())
        .extracting(SourceFile::path)
        .containsExactly(
            "_partials/header.adoc",
            "index.adoc",
            "notes/2025/a b.adoc",
            "notes/_drafts/later.adoc",
            "notes/rust/index.adoc",
            "notes/rust/queue.svg");
  }

  @Test
  void fileIsKnownByItsSizeTimeAndDigest() throws IOException {
    Path file = content.given("a.adoc", "abc");
    Instant modified = Instant.parse("2026-05-16T08:00:00Z");
    Files.setLastModifiedTime(file, FileTime.from(modified));

    SourceFile source = content.read().file("a.adoc").orElseThrow();

    assertThat(source.size()).isEqualTo(3);
    assertThat(source.modified()).isEqualTo(modified);
    // FIPS 180-2, appendix B.1.
    assertThat(source.digest())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(source.bytes()).isEqualTo("abc".getBytes(UTF_8));
    try (InputStream in = source.open()) {
      assertThat(in).hasContent("abc");
    }
  }

  @Test
  void emptyFolderIsAnEmptyTree() throws IOException {
    assertThat(content.read()).isEqualTo(ContentTree.EMPTY);
    assertThat(content.read().file("index.adoc")).isEmpty();
  }

  @Test
  void hiddenRootIsRead() throws IOException {
    content.given(".content~/a.adoc", "= A");

    assertThat(new Content(root.resolve(".content~")).read().file("a.adoc")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file.adoc", "folder", ".", "/etc/passwd", "/", "nowhere", "link"})
  void linkInsideIsSkipped(String target) throws IOException {
    content.given("file.adoc", "= File");
    content.given("folder/a.adoc", "= A");
    Files.createSymbolicLink(root.resolve("link"), Path.of(target));

    assertThat(content.read().files())
        .extracting(SourceFile::path)
        .containsExactly("file.adoc", "folder/a.adoc");
    assertThat(content.read().unreadable()).isEmpty();
  }

  @Test
  @Timeout(20)
  void pipeIsSkipped() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no /usr/bin/mkfifo here");
    Process mkfifo =
        new ProcessBuilder("/usr/bin/mkfifo", root.resolve("a.adoc").toString()).start();
    assertThat(mkfifo.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(root.resolve("a.adoc")).exists();

    assertThat(content.read()).isEqualTo(ContentTree.EMPTY);
  }

  @Test
  void unreadableFileAndFolderAreReported() throws IOException {
    content.given("a.adoc", "= A");
    Path locked = content.given("locked.adoc", "= Locked");
    Path folder = content.given("folder/b.adoc", "= B").getParent();
    Files.setPosixFilePermissions(locked, Set.of());
    Files.setPosixFilePermissions(folder, Set.of());
    assumeFalse(Files.isReadable(locked), "root reads every file");

    ContentTree tree = content.read();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));

    assertThat(tree.files()).extracting(SourceFile::path).containsExactly("a.adoc");
    assertThat(tree.unreadable())
        .containsExactlyInAnyOrder(
            new Unreadable("locked.adoc", "access denied"),
            new Unreadable("folder", "access denied"));
  }

  @Test
  void missingFolderIsAnError() {
    Content missing = new Content(root.resolve("nowhere"));

    assertThatExceptionOfType(UnreadableFolderException.class)
        .isThrownBy(missing::read)
        .withMessageEndingWith(
            "/nowhere does not exist: create a folder there, or write another path");
  }

  @Test
  void danglingRootIsAnError() throws IOException {
    Path current = Files.createSymbolicLink(root.resolve("current"), Path.of("nowhere"));

    assertThatExceptionOfType(UnreadableFolderException.class)
        .isThrownBy(new Content(current)::read);
  }

  @Test
  void fileInPlaceOfTheFolderIsAnError() throws IOException {
    Content file = new Content(content.given("a.adoc", "= A"));

    assertThatExceptionOfType(UnreadableFolderException.class)
        .isThrownBy(file::read)
        .withMessageEndingWith("a.adoc is not a folder: write the path of a folder");
  }

  @Test
  void folderIsNamedAsTheOperatorNamedIt() {
    assertThat(new ContentFolder(Path.of("docs"), () -> Instant.EPOCH)).hasToString("docs");
  }
}
