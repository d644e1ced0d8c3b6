package org.daybook.renderer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePathTest {
  @ParameterizedTest
  @CsvSource({
    "b.adoc, notes/b.adoc",
    "./b.adoc, notes/b.adoc",
    "sub//b.adoc, notes/sub/b.adoc",
    "../b.adoc, b.adoc",
    "../notes/../b.adoc, b.adoc",
    "/b.adoc, b.adoc",
    "a b.adoc, notes/a b.adoc",
    "b\\c.adoc, notes/b\\c.adoc",
  })
  void targetIsRelativeToTheSourcesFolder(String target, String path) {
    assertThat(SourcePath.resolve("notes/a.adoc", target)).contains(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../b.adoc", "/../b.adoc", "https://h/b.adoc", "//h/b.adoc", "file:b", "C:\\b"})
  void otherTargetsAreNoPaths(String target) {
    assertThat(SourcePath.resolve("notes/a.adoc", target)).isEmpty();
  }

  @Test
  void pathIsInComposedForm() {
    assertThat(SourcePath.resolve("a.adoc", "u\u0308.adoc")).contains("\u00fc.adoc");
  }
}
