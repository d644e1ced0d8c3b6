package org.daybook.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {
  private static final String DRAFT = "feeds.0b0e7a1c-1111-4222-8333-0123456789ab.new";

  @TempDir Path folder;

  @Test
  void aFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("feeds");
    new DurableFile(file).replace(bytes("one"));
    new DurableFile(file).replace(bytes("two"));

    assertThat(file).hasContent("two");
    assertThat(folder.toFile().list()).containsExactly("feeds");
  }

  @Test
  void aContentThatCannotBeWrittenLeavesNothing() throws IOException {
    Path taken = Files.createDirectories(folder.resolve("feeds/taken")).getParent();

    assertThatThrownBy(() -> new DurableFile(taken).replace(bytes("one")))
        .isInstanceOf(IOException.class);
    assertThat(folder.toFile().list()).containsExactly("feeds");
  }

  @Test
  void draftsOfKilledProcessesGoAfterAnHourAndNothingElseDoes() throws IOException {
    for (String name : List.of(DRAFT, "other.0b0e7a1c.new", "feeds.new", "feeds.damaged")) {
      old(Files.writeString(folder.resolve(name), "old"));
    }
    Path young = folder.resolve(DRAFT.replace('b', 'c'));
    Files.writeString(young, "another process writes this now");
    new DurableFile(folder.resolve("feeds")).replace(bytes("one"));

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            "feeds",
            "other.0b0e7a1c.new",
            "feeds.new",
            "feeds.damaged",
            young.getFileName().toString());
  }

  @Test
  void manyWritersReplaceOneFileWithoutFailing() throws Exception {
    DurableFile file = new DurableFile(folder.resolve("feeds"));
    List<Callable<Void>> writers =
        IntStream.range(0, 40).mapToObj(n -> writer(file, bytes("content " + n))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> written : threads.invokeAll(writers)) {
        written.get();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(file.path()).content().startsWith("content ");
    assertThat(folder.toFile().list()).containsExactly("feeds");
  }

  private static Callable<Void> writer(DurableFile file, byte[] content) {
    return () -> {
      file.replace(content);
      return null;
    };
  }

  private static void old(Path file) throws IOException {
    FileTime time = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
    Files.setLastModifiedTime(file, time);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
