package org.daybook.source;

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

/** Changes are reported, long before the next look at everything, whatever happens to folders. */
@Timeout(20)
class MovedFoldersTest {
  private static final Duration LONG = Duration.ofHours(1);

  @TempDir Path parent;
  private Path root;
  private ContentFolder folder;
  private ContentTree tree;

  @BeforeEach
  void watchFolder() throws Exception {
    root = parent.resolve("content");
    write("x/in-x.adoc", "= In x");
    write("y/in-y.adoc", "= In y");
    folder = new ContentFolder(root, InstantSource.system());
    tree = folder.read(EMPTY);
    look(Duration.ofMillis(1));
  }

  @AfterEach
  void closeFolder() throws IOException {
    folder.close();
  }

  @Test
  void newFolderIsWatchedThatHasTheNameOfAMovedOne() throws Exception {
    Files.move(root.resolve("x"), root.resolve("z"));
    once(now -> now.has("z/in-x.adoc"));
    write("x/new.adoc", "= New");
    once(now -> now.has("x/new.adoc"));

    write("x/later.adoc", "= Later");
    once(now -> now.has("x/later.adoc"));
    write("z/later.adoc", "= Later");
    once(now -> now.has("z/later.adoc"));
  }

  @Test
  void swappedFoldersAreWatchedUnderTheirNewNames() throws Exception {
    Files.move(root.resolve("x"), parent.resolve("aside"));
    Files.move(root.resolve("y"), root.resolve("x"));
    Files.move(parent.resolve("aside"), root.resolve("y"));
    once(now -> now.has("x/in-y.adoc") && now.has("y/in-x.adoc"));

    write("x/later.adoc", "= Later");
    once(now -> now.has("x/later.adoc"));
    write("y/later.adoc", "= Later");
    once(now -> now.has("y/later.adoc"));
  }

  @Test
  void folderThatTookThePlaceOfTheContentIsWatched() throws Exception {
    Files.move(root, parent.resolve("before"));
    write("x/in-x.adoc", "= Next");
    look(Duration.ofMillis(1));

    write("x/later.adoc", "= Later");
    once(now -> now.has("x/later.adoc"));
    write("later.adoc", "= Later");
    once(now -> now.has("later.adoc"));
  }

  @Test
  void fileIsFoundThatIsWrittenToANewFolderAfterTheLookAtIt() throws Exception {
    Files.createDirectory(root.resolve("new"));
    look(LONG);

    write("new/a.adoc", "= A");

    once(now -> now.has("new/a.adoc"));
  }

  @Test
  void fileThatIsMovedToANewFolderIsNeverMissing() throws Exception {
    Files.createDirectory(root.resolve("new"));
    look(LONG);

    Files.move(root.resolve("x/in-x.adoc"), root.resolve("new/in-x.adoc"));
    while (tree.has("x/in-x.adoc")) {
      tree = folder.read(tree);
    }

    assertThat(tree.paths()).containsExactly("new/in-x.adoc", "y/in-y.adoc");
  }

  private void once(Predicate<ContentTree> expected) throws Exception {
    while (!expected.test(tree)) {
      look(LONG);
    }
  }

  private void look(Duration atMost) throws Exception {
    folder.awaitChange(tree, atMost);
    tree = folder.read(tree);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
