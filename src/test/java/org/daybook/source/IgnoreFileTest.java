package org.daybook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.daybook.testing.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files named in .daybookignore are not content. */
class IgnoreFileTest {
  @TempDir Path folder;

  private Content content;

  @BeforeEach
  void aSiteBesideAProgram() throws IOException {
    content =
        new Content(folder)
            .with("index.adoc", "= Site\n")
            .with("notes/a.adoc", "= A\n")
            .with("notes/draft.txt", "")
            .with("notes/keep.txt", "")
            .with("src/main/App.java", "")
            .with("node_modules/x/index.js", "");
  }

  @Test
  void patternsAreThoseOfGit() throws IOException {
    content.given(".daybookignore", "# the program\n/src/\nnode_modules/\n*.txt\n!keep.txt\n");

    assertThat(paths()).containsExactly("index.adoc", "notes/a.adoc", "notes/keep.txt");
  }

  @Test
  void aDeeperFileHasTheLastWord() throws IOException {
    content.given(".daybookignore", "*.txt\nsrc\nnode_modules\n");
    content.given("notes/.daybookignore", "!draft.txt\n/a.adoc\n");

    assertThat(paths()).containsExactly("index.adoc", "notes/draft.txt");
  }

  @Test
  void anEditOfTheFileTakesEffect() throws IOException {
    content.given(".daybookignore", "notes/\nsrc/\nnode_modules/\n");
    ContentTree before = content.read();
    content.given(".daybookignore", "src/\nnode_modules/\n");

    assertThat(content.read(before).files())
        .extracting(SourceFile::path)
        .containsExactly("index.adoc", "notes/a.adoc", "notes/draft.txt", "notes/keep.txt");
  }

  @Test
  void aLineThatIsNoPatternCostsOnlyItself() throws IOException {
    content.given(".daybookignore", "src/\n[a-\n*a*a*a*a*a*b\nnode_modules/\n*.txt\n");

    assertThat(paths()).containsExactly("index.adoc", "notes/a.adoc");
    assertThat(content.read().unreadable())
        .extracting(ContentTree.Unreadable::toString)
        .containsExactly(
            "Unreadable[path=.daybookignore, reason=line 2 is not a pattern of gitignore: correct"
                + " or remove it]",
            "Unreadable[path=.daybookignore, reason=line 3 is not a pattern of gitignore: correct"
                + " or remove it]");
  }

  @Test
  void aFileThatIsTooLongIsReported() throws IOException {
    content.given(".daybookignore", "notes/\n".repeat(10_000));

    assertThat(content.read().unreadable())
        .extracting(ContentTree.Unreadable::reason)
        .containsExactly("is longer than 64 kib: name folders instead of files");
  }

  private List<String> paths() throws IOException {
    return content.read().files().stream().map(SourceFile::path).toList();
  }
}
