package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenFileTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(strings = {"secret.adoc", "content/../secret.adoc"})
  void fileOutsideTheFolderIsNotReachedThroughDots(String path) throws IOException {
    Path notes = Files.createDirectories(root.resolve("content/notes"));
    Files.writeString(root.resolve("secret.adoc"), "= Secret");

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> OpenFile.below(notes.getParent(), root.resolve(path)));
  }
}
