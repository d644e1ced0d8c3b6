package org.daybook.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.io.NamedFolder.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a folder cannot be read is said with the setting that names it. */
class NamedFolderTest {
  @TempDir private Path root;

  @Test
  void folderThatCanBeReadHasNoFault() {
    assertThat(named(root).fault()).isEmpty();
  }

  @Test
  void missingFolderIsCreatedOrCorrected() {
    NamedFolder folder = named(root.resolve("nots"));

    assertThat(folder.fault()).contains(Fault.MISSING);
    assertThat(Fault.MISSING.about(folder))
        .isEqualTo(
            "DAYBOOK_CONTENT (environment variable): "
                + root
                + "/nots does not exist: create a folder there, or write another path");
  }

  @Test
  void fileIsNoFolder() throws IOException {
    NamedFolder folder = named(Files.writeString(root.resolve("notes.adoc"), "= Notes\n"));

    assertThat(folder.fault()).contains(Fault.FILE);
    assertThat(Fault.FILE.withoutPath(folder))
        .isEqualTo(
            "DAYBOOK_CONTENT (environment variable): the path is not a folder: write the path"
                + " of a folder");
  }

  @Test
  void userWhoMayNotReadIsNamed() {
    assertThat(Fault.DENIED.about(named(root)))
        .isEqualTo(
            "DAYBOOK_CONTENT (environment variable): "
                + root
                + " cannot be read by the user "
                + System.getProperty("user.name")
                + ": permit it, or write another path");
  }

  private static NamedFolder named(Path path) {
    return new NamedFolder(path, "DAYBOOK_CONTENT (environment variable)");
  }
}
