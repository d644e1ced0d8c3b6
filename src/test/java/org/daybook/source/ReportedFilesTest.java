package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was written within the last seconds is read by each look at the whole folder. */
@Timeout(60)
class ReportedFilesTest {
  private static final Duration LONG = Duration.ofHours(1);

  @TempDir Path root;
  private ContentFolder folder;
  private ContentTree tree;

  @BeforeEach
  void watchFolder() throws Exception {
    write("notes/a.adoc", "= A");
    write("notes/b.adoc", "= B");
    folder = new ContentFolder(root, InstantSource.system());
    tree = folder.read(ContentTree.EMPTY);
    folder.awaitChange(tree, Duration.ofMillis(1));
    tree = folder.read(tree);
  }

  @AfterEach
  void closeFolder() throws IOException {
    folder.close();
  }

  @Test
  void editIsFoundWithoutALookAtOtherFiles() throws Exception {
    SourceFile other = tree.file("notes/b.adoc").orElseThrow();

    write("notes/a.adoc", "= After");
    ContentTree after = once(now -> text(now, "notes/a.adoc").equals("= After"));

    assertThat(after.file("notes/b.adoc")).containsSame(other);
  }

  @Test
  void newFileHasItsPlaceInTheOrderOfPaths() throws Exception {
    SourceFile other = tree.file("notes/b.adoc").orElseThrow();

    write("notes/ab.adoc", "= New");
    ContentTree after = once(now -> now.file("notes/ab.adoc").isPresent());

    assertThat(after.paths()).containsExactly("notes/a.adoc", "notes/ab.adoc", "notes/b.adoc");
    assertThat(after.file("notes/b.adoc")).containsSame(other);
  }

  @Test
  void deletedFileIsGone() throws Exception {
    Files.delete(root.resolve("notes/a.adoc"));

    assertThat(once(now -> now.file("notes/a.adoc").isEmpty()).paths())
        .containsExactly("notes/b.adoc");
  }

  @Test
  void fileIsLookedAtAgainWithoutAnotherReport() throws Exception {
    write("notes/a.adoc", "= Once");
    ContentTree after = once(now -> text(now, "notes/a.adoc").equals("= Once"));

    ContentTree again = folder.read(after);

    assertThat(again).isEqualTo(after);
    assertThat(again.file("notes/a.adoc").orElseThrow())
        .isNotSameAs(after.file("notes/a.adoc").orElseThrow());
  }

  @Test
  void wholeFolderIsReadOnceTheLongestTimeIsOver() throws Exception {
    SourceFile other = tree.file("notes/b.adoc").orElseThrow();

    folder.awaitChange(tree, Duration.ofMillis(1));

    assertThat(folder.read(tree).file("notes/b.adoc").orElseThrow()).isNotSameAs(other);
  }

  @Test
  void ignoreFileConcernsTheWholeFolder() throws Exception {
    write("notes/.daybookignore", "b.adoc");

    assertThat(once(now -> now.paths().size() == 1).paths()).containsExactly("notes/a.adoc");
  }

  @Test
  void folderThatTakesThePlaceOfAnotherIsReadAsAWhole() throws Exception {
    Path next = Files.createDirectory(root.resolve(".next"));
    Files.writeString(next.resolve("c.adoc"), "= C");
    Files.move(root.resolve("notes"), root.resolve(".before"));
    Files.move(next, root.resolve("notes"));

    assertThat(once(now -> now.paths().size() == 1).paths()).containsExactly("notes/c.adoc");
  }

  @Test
  void secondFileOfOneNameIsReportedAsUnreadable() throws Exception {
    write("notes/caf\u00e9.adoc", "= Composed");
    once(now -> now.paths().size() == 3);
    write("notes/cafe\u0301.adoc", "= Decomposed");

    assertThat(once(now -> !now.unreadable().isEmpty()).unreadable())
        .extracting(ContentTree.Unreadable::reason)
        .containsExactly(
            "another file has this name in another form of Unicode: rename one of them");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyChangesAreFoundAsByALookAtTheWholeFolder(long seed) throws Exception {
    Random random = new Random(seed);
    for (int edit = 0; edit < 40; edit++) {
      for (int change = random.nextInt(3); change >= 0; change--) {
        change(random);
      }
      ContentTree whole = new ContentFolder(root, InstantSource.system()).read(ContentTree.EMPTY);
      for (int look = 0; look < 100 && !tree.equals(whole); look++) {
        folder.awaitChange(tree, Duration.ofMillis(50));
        tree = folder.read(tree);
      }
      assertThat(tree).isEqualTo(whole);
      assertThat(tree.paths()).containsExactlyElementsOf(whole.paths());
    }
  }

  /** The tree once it is as expected. Changes are reported one by one, a moment later. */
  private ContentTree once(Predicate<ContentTree> expected) throws Exception {
    do {
      folder.awaitChange(tree, LONG);
      tree = folder.read(tree);
    } while (!expected.test(tree));
    return tree;
  }

  private void change(Random random) throws IOException {
    Path file = root.resolve("s" + random.nextInt(3)).resolve("f" + random.nextInt(6) + ".adoc");
    switch (random.nextInt(8)) {
      case 0 -> Files.deleteIfExists(file);
      case 1 -> write("s0/.daybookignore", "f" + random.nextInt(6) + ".adoc");
      case 2 -> Files.deleteIfExists(root.resolve("s0/.daybookignore"));
      case 3 -> {
        Path folder = file.getParent();
        if (Files.exists(folder)) {
          Files.move(folder, root.resolve("moved" + random.nextLong(1L << 40)));
        }
      }
      case 4 -> {
        Files.deleteIfExists(file);
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, Path.of("f0.adoc"));
      }
      default -> write(root.relativize(file).toString(), "= " + random.nextInt(100));
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    Files.writeString(file, text);
  }

  private static String text(ContentTree tree, String path) {
    try {
      return new String(tree.file(path).orElseThrow().bytes(), UTF_8);
    } catch (IOException | NoSuchElementException e) {
      return "";
    }
  }
}
