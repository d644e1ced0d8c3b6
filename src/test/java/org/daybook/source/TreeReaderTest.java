package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.daybook.source.ContentTree.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeReaderTest {
  @TempDir Path root;
  private TreeReader reader;

  @BeforeEach
  void openFolder() {
    reader =
        new TreeReader(
            new SourceFolder(root, "", () -> Instant.EPOCH), ContentTree.EMPTY, IgnoreFiles.none());
  }

  @Test
  void fileThatCannotBeReadIsReported() throws IOException {
    reader.visitFileFailed(root.resolve("a.adoc"), new AccessDeniedException("/content/a.adoc"));

    assertThat(reader.tree().unreadable())
        .containsExactly(new Unreadable("a.adoc", "access denied"));
  }

  @Test
  void folderThatCannotBeReadIsReportedAsAFileIs() throws IOException {
    Path folder = Files.createDirectory(root.resolve("notes"));

    reader.visitFileFailed(folder, new AccessDeniedException("/content/notes"));

    assertThat(reader.tree().unreadable())
        .containsExactly(new Unreadable("notes", "access denied"));
  }

  @Test
  void reasonIsWhatTheFileSystemSaid() throws IOException {
    Path file = root.resolve("a.adoc");

    reader.visitFileFailed(file, new IOException("Input/output error"));
    reader.visitFileFailed(file, new FileSystemException("/a.adoc", null, "Too many open files"));

    assertThat(reader.tree().unreadable())
        .extracting(Unreadable::reason)
        .containsExactly("input/output error", "too many open files");
  }

  @Test
  void folderThatBreaksOffIsReported() throws IOException {
    Path folder = Files.createDirectory(root.resolve("notes"));

    reader.postVisitDirectory(folder, new FileSystemException("/notes", null, "Stale file handle"));

    assertThat(reader.tree().unreadable()).extracting(Unreadable::path).containsExactly("notes");
  }

  @Test
  void rootThatCannotBeReadIsAnError() {
    IOException failure = new AccessDeniedException("/content");

    assertThatIOException()
        .isThrownBy(() -> reader.visitFileFailed(root, failure))
        .isSameAs(failure);
    assertThatIOException()
        .isThrownBy(() -> reader.postVisitDirectory(root, failure))
        .isSameAs(failure);
  }
}
