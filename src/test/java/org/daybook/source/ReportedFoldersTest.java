package org.daybook.source;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.source.ContentTree.EMPTY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports count for the folders in which the last look at the whole folder found files. */
@Timeout(30)
class ReportedFoldersTest {
  private static final Duration LONG = Duration.ofHours(1);

  @TempDir Path root;
  private ContentFolder folder;
  private ContentTree tree;

  @BeforeEach
  void watchFolder() throws Exception {
    write("notes/a.adoc", "= A");
    watch(root);
  }

  @AfterEach
  void closeFolder() throws IOException {
    folder.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"private/s.adoc", "private/new.adoc", "private/sub/t.adoc"})
  void editInAFolderThatIsIgnoredByNowIsNotPublished(String path) throws Exception {
    write("private/s.adoc", "= S");
    write("private/sub/t.adoc", "= T");
    once(now -> now.paths().size() == 3);
    write(".daybookignore", "private/");
    once(now -> now.paths().size() == 1);

    write(path, "= Secret");
    write("notes/b.adoc", "= B");

    assertThat(onceRead(now -> now.file("notes/b.adoc").isPresent()).paths())
        .containsExactly("notes/a.adoc", "notes/b.adoc");
    folder.awaitChange(tree, Duration.ZERO);
    write(path, "= Secret again");
    write("notes/c.adoc", "= C");
    assertThat(once(now -> now.file("notes/c.adoc").isPresent()).paths())
        .containsExactly("notes/a.adoc", "notes/b.adoc", "notes/c.adoc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "1/notes"})
  void editInAReleaseThatIsNotTheContentByNowIsNotPublished(String release) throws Exception {
    write("1/notes/old/a.adoc", "= Old");
    write("1/notes/old/secret.adoc", "= Not to be published");
    write("1/notes/.daybookignore", "/nothing");
    write("2/new/a.adoc", "= New");
    Path current = Files.createSymbolicLink(root.resolve("current"), Path.of("1"));
    folder.close();
    watch(current);
    ContentTree before = tree;
    Path next = Files.createSymbolicLink(root.resolve("next"), Path.of(release));
    Files.move(next, current, ATOMIC_MOVE);

    write("1/notes/old/a.adoc", "= Old, but written by now");
    onceRead(now -> !now.equals(before));

    assertThat(tree).isEqualTo(new ContentFolder(current, InstantSource.system()).read(EMPTY));
  }

  @Test
  void editInAFolderThatWasTheContentIsNotTakenForOneInTheContent() throws Exception {
    write("content/notes/a.adoc", "= A");
    write("next/notes/a.adoc", "= Next");
    write("next/notes/.daybookignore", "secret.adoc");
    write("next/notes/secret.adoc", "= Secret");
    folder.close();
    watch(root.resolve("content"));
    ContentTree before = tree;
    Files.move(root.resolve("content"), root.resolve("before"));
    Files.move(root.resolve("next"), root.resolve("content"));

    write("before/notes/secret.adoc", "= A name that the new folder ignores");
    onceRead(now -> !now.equals(before));

    assertThat(tree.paths()).containsExactly("notes/a.adoc");
  }

  private void watch(Path content) throws Exception {
    folder = new ContentFolder(content, InstantSource.system());
    tree = folder.read(EMPTY);
    folder.awaitChange(tree, Duration.ofMillis(1));
    tree = folder.read(tree);
  }

  /** The tree once it is as expected, without waiting for the time of a look at everything. */
  private ContentTree once(Predicate<ContentTree> expected) throws Exception {
    while (!expected.test(tree)) {
      folder.awaitChange(tree, LONG);
      tree = folder.read(tree);
    }
    return tree;
  }

  /** The tree once it is as expected, while the watch stays over the folders that it is over. */
  private ContentTree onceRead(Predicate<ContentTree> expected) throws Exception {
    while (!expected.test(tree)) {
      Thread.sleep(1);
      tree = folder.read(tree);
    }
    return tree;
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
