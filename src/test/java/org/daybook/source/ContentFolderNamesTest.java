package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.source.ContentTree.Unreadable;
import org.daybook.testing.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFolderNamesTest {
  @TempDir Path root;
  private Content content;

  @BeforeEach
  void openFolder() {
    content = new Content(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden.adoc",
        ".git/config",
        "notes/.DS_Store",
        "a.adoc~",
        "#a.adoc#",
        ".#a.adoc",
        ".a.adoc.swp",
        "a.adoc.swx",
        "a.adoc.tmp",
        "old~/a.adoc",
      })
  void hiddenFilesAndEditorsCopiesAreSkipped(String path) throws IOException {
    content.given(path, "= Skipped");

    assertThat(content.read().files()).isEmpty();
    assertThat(content.read().unreadable()).isEmpty();
  }

  @Test
  void hiddenFileWithALineBreakInItsNameIsSkipped() throws IOException {
    content.given(".hidden\nfile.adoc", "= Skipped");

    assertThat(content.read()).isEqualTo(ContentTree.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a~b.adoc", "#a.adoc", "a#", "a.swp.adoc", "tmp", "a.adoc.", "_a.adoc"})
  void namesThatOnlyResembleThoseAreContent(String name) throws IOException {
    content.given(name, "= Content");

    assertThat(content.read().file(name)).isPresent();
  }

  @Test
  void nameIsInComposedForm() throws IOException {
    content.given("A\u0308rger.adoc", "= Ärger");

    SourceFile file = content.read().file("\u00c4rger.adoc").orElseThrow();

    assertThat(file.bytes()).asString(UTF_8).isEqualTo("= Ärger");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.adoc",
        "заметка.adoc",
        "日本語.adoc",
        "100%.adoc",
        "a+b%41.adoc",
        "a?b#c.adoc",
        "a:b\\c\".adoc"
      })
  void nameIsTakenAsItIs(String name) throws IOException {
    content.given(name, "= A");

    assertThat(content.read().files()).extracting(SourceFile::path).containsExactly(name);
  }

  @Test
  void nameThatIsNotUtf8IsReadAsFarAsItIs() throws IOException {
    Path file = Path.of(URI.create(root.toUri() + "%E4rger.adoc"));
    Files.writeString(file, "= A");

    assertThat(content.read().file("\ufffdrger.adoc").orElseThrow().size()).isEqualTo(3);
  }

  @Test
  void ofTwoFilesOfOneNameTheComposedOneIsTaken() throws IOException {
    content.given("\u00c4.adoc", "= Composed");
    content.given("A\u0308.adoc", "= Decomposed");
    content.given("b.adoc", "= B");

    assertThat(content.read().files())
        .extracting(SourceFile::path)
        .containsExactly("b.adoc", "\u00c4.adoc");
    assertThat(content.read().unreadable())
        .containsExactly(
            new Unreadable(
                "A\u0308.adoc",
                "another file has this name in another form of Unicode: rename one of them"));
  }

  @Test
  @Timeout(60)
  void nameBeyondAsciiIsTakenAsItIsWhereTheLocaleIsC() throws Exception {
    content.given("заметка/A\u0308rger 日本.adoc", "= A");
    String classPath =
        location(ContentFolder.class) + File.pathSeparator + location(PrintedTree.class);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            classPath,
            PrintedTree.class.getName(),
            root.toString());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .isEqualTo("заметка/\u00c4rger 日本.adoc: = A\n");
    assertThat(process.waitFor()).isZero();
  }

  private static Path location(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
