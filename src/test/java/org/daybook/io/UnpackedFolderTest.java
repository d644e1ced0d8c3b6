package org.daybook.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unpacked archive is whole whenever it is used, and goes when nobody uses it any more. */
class UnpackedFolderTest {
  private static final String JAR = "lib/one-1.0.jar";

  @TempDir Path work;
  private List<ArchivedFile> version;
  private List<ArchivedFile> newer;

  @BeforeEach
  void twoVersions() throws IOException {
    version = List.of(file(JAR, "bytes of a jar"), file("web.xml", "<web-app/>"));
    newer = List.of(file("lib/one-1.1.jar", "bytes of a jar"), file("web.xml", "<web-app/>"));
  }

  @Test
  void anArchiveIsUnpackedOnce() throws IOException {
    Path unpacked = unpack(version);
    Files.writeString(unpacked.resolve("web.xml"), "<web-APP/>");

    assertThat(unpack(version)).isEqualTo(unpacked);
    assertThat(unpacked.resolve(JAR)).hasContent("bytes of a jar");
    assertThat(unpacked.resolve("web.xml")).hasContent("<web-APP/>");
  }

  @Test
  void aTruncatedJarIsMadeAgain() throws IOException {
    Path jar = unpack(version).resolve(JAR);
    Files.writeString(jar, "bytes");

    unpack(version);

    assertThat(jar).hasContent("bytes of a jar");
  }

  @Test
  void aJarThatTheArchiveLacksIsRemoved() throws IOException {
    Path old = Files.writeString(unpack(version).resolve("lib/one-0.9.jar"), "old");

    unpack(version);

    assertThat(old).doesNotExist();
  }

  @Test
  void aFolderThatWasNotFinishedIsMadeAgain() throws IOException {
    Path unpacked = unpack(version);
    Files.delete(unpacked.resolve(ArchiveListing.MARKER));
    Files.delete(unpacked.resolve("web.xml"));

    unpack(version);

    assertThat(unpacked.resolve("web.xml")).exists();
  }

  @Test
  void aFullDiskLeavesNothingAndTheNextStartUnpacks() throws IOException {
    List<ArchivedFile> unreadable = new ArrayList<>(version);
    unreadable.set(
        1,
        new ArchivedFile(
            "web.xml",
            version.get(1).size(),
            version.get(1).crc(),
            () -> {
              throw new IOException("No space left on device");
            }));

    assertThatThrownBy(() -> UnpackedFolder.of(unreadable, work)).hasMessageContaining("No space");
    assertThat(work).isEmptyDirectory();
    assertThat(unpack(version).resolve("web.xml")).exists();
  }

  @Test
  void aDamagedArchiveIsNamed() {
    ArchivedFile damaged = new ArchivedFile(JAR, 4, 1, content("byte"));

    assertThatThrownBy(() -> UnpackedFolder.of(List.of(damaged), work))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the archive is damaged")
        .hasMessageContaining(JAR);
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void aFileOutsideTheFolderIsRefused() throws IOException {
    ArchivedFile outside = file("../../outside", "text");

    assertThatThrownBy(() -> UnpackedFolder.of(List.of(outside), work))
        .isInstanceOf(IOException.class);
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void filesOfAKilledStartGo() throws IOException {
    String name = unpack(version).getFileName() + "-use-1-1000-abc";
    Path killed = Files.createDirectories(work.resolve(name));
    Files.createFile(killed.resolve("lock"));
    Files.createDirectories(killed.resolve("fresh/lib"));

    unpack(newer);

    assertThat(names()).singleElement().asString().startsWith("webapp-");
    assertThat(killed).doesNotExist();
  }

  @Test
  void twoVersionsKeepTheirFilesUntilTheyEnd() throws IOException {
    try (UnpackedFolder used = UnpackedFolder.of(version, work);
        UnpackedFolder beside = UnpackedFolder.of(newer, work)) {
      unpack(version);

      assertThat(used.path().resolve(JAR)).exists();
      assertThat(beside.path().resolve("lib/one-1.1.jar")).exists();
    }
    Path left = unpack(newer);
    assertThat(names()).containsExactly(left.getFileName().toString());
  }

  @Test
  void aVersionThatAnotherProcessUsesStaysUntilThatEnds() throws Exception {
    Path old = unpack(version);
    Path use = Files.createDirectories(work.resolve(old.getFileName() + "-use-1-1000-abc"));
    Process other = LockedFolderTest.holding(Files.createFile(use.resolve("lock")));
    try {
      unpack(newer);
      assertThat(old.resolve(JAR)).exists();
    } finally {
      other.destroyForcibly().waitFor();
    }

    unpack(newer);
    assertThat(old).doesNotExist();
  }

  @Test
  void manyStartsAtOnceShareAWholeFolder() throws Exception {
    Files.delete(unpack(version).resolve(JAR));
    ExecutorService starts = Executors.newFixedThreadPool(8);
    try {
      List<Future<UnpackedFolder>> begun = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        begun.add(starts.submit(() -> UnpackedFolder.of(version, work)));
      }
      for (Future<UnpackedFolder> start : begun) {
        assertThat(start.get().path().resolve(JAR)).hasContent("bytes of a jar");
      }
      for (Future<UnpackedFolder> start : begun) {
        start.get().close();
      }
    } finally {
      starts.shutdownNow();
    }
    assertThat(names()).hasSize(1);
  }

  private Path unpack(List<ArchivedFile> files) throws IOException {
    try (UnpackedFolder unpacked = UnpackedFolder.of(files, work)) {
      return unpacked.path();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static ArchivedFile file(String name, String text) throws IOException {
    return ArchivedFile.read(name, content(text));
  }

  private static ArchivedFile.Content content(String text) {
    return () -> new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
