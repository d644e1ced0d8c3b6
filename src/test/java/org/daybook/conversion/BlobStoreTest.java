package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store returns the bytes that were written, or nothing. */
class BlobStoreTest {
  private static final String KEY = "c0ffee";
  private static final byte[] CONTENT = "<p>Text</p>".getBytes(UTF_8);
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  @TempDir Path folder;
  private BlobStore store;

  @BeforeEach
  void write() {
    store = new BlobStore(folder);
    store.write(KEY, "page", CONTENT);
  }

  @Test
  void whatWasWrittenIsRead() {
    assertThat(new BlobStore(folder).read(KEY, "page")).hasValue(CONTENT);
    assertThat(store.read(KEY, "feed")).isEmpty();
  }

  @Test
  void whatIsWrittenAgainReplacesTheFirst() throws IOException {
    store.write(KEY, "page", new byte[] {1});
    assertThat(store.read(KEY, "page")).hasValue(new byte[] {1});
    assertThat(files()).hasSize(1);
  }

  @Test
  void fileCutOffAnywhereIsAMiss() throws IOException {
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertThat(store.read(KEY, "page")).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void fileWithAnyByteChangedIsAMiss() throws IOException {
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(1);
    for (int position = 0; position < whole.length; position++) {
      byte[] damaged = whole.clone();
      damaged[position] ^= (byte) (1 + random.nextInt(255));
      Files.write(file(), damaged);
      assertThat(store.read(KEY, "page")).as("byte %d", position).isEmpty();
    }
  }

  @Test
  void fileWithMoreBehindItIsAMiss() throws IOException {
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length + 1));
    assertThat(store.read(KEY, "page")).isEmpty();
  }

  @Test
  void whatIsLeftOfACrashIsNeverRead() throws IOException {
    Files.move(file(), file().resolveSibling("draft-0"));
    assertThat(store.read(KEY, "page")).isEmpty();
  }

  @Test
  void folderThatIsAFileKeepsNothing(@TempDir Path other) throws IOException {
    BlobStore none = new BlobStore(Files.createFile(other.resolve("store")));
    none.write(KEY, "page", CONTENT);
    none.touch(KEY, "page", NOW);
    none.sweep(NOW);
    assertThat(none.read(KEY, "page")).isEmpty();
  }

  @Test
  void whatNobodyUsesIsSwept() throws IOException {
    store.write("dead", "page", CONTENT);
    Path draft = Files.createFile(file().resolveSibling("draft-0"));
    for (Path file : files()) {
      Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(9))));
    }
    new BlobStore(folder).touch(KEY, "page", NOW);

    store.sweep(NOW.minus(Duration.ofDays(7)));

    assertThat(store.read(KEY, "page")).hasValue(CONTENT);
    assertThat(store.read("dead", "page")).isEmpty();
    assertThat(draft).doesNotExist();
  }

  private Path file() {
    return folder.resolve("c0/ffee.page");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
