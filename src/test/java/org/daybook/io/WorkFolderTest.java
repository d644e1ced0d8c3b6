package org.daybook.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The work folder is its owner's, and lies beside the content. */
class WorkFolderTest {
  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFolderIsClosedToOthers() throws IOException {
    Path work = folder.resolve("a/work");
    WorkFolder.create(work);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(work)))
        .isEqualTo("rwx------");
    assertThat(WorkFolder.isWritableByOthers(work)).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderThatEverybodyCanWriteToIsFound() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

    assertThat(WorkFolder.isWritableByOthers(folder)).isTrue();
  }

  @Test
  void foldersThatLieInEachOtherAreRefused() throws IOException {
    Path content = Files.createDirectories(folder.resolve("site"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);

    assertThat(WorkFolder.conflict(link.resolve("new/work"), content))
        .contains(
            "the work folder %s lies in the content folder: choose a work folder beside %s"
                .formatted(link.resolve("new/work"), content));
    assertThat(WorkFolder.conflict(folder, content))
        .contains(
            "the content folder lies in the work folder %s: choose a work folder beside %s"
                .formatted(folder, content));
    assertThat(WorkFolder.conflict(folder.resolve("site-work"), content)).isEmpty();
  }
}
