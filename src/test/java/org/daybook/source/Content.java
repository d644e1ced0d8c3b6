package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/** A content folder on disk, read on the day after the test unless the test says otherwise. */
public final class Content {
  private final Path root;
  private Instant now = Instant.now().plus(Duration.ofDays(1));

  Content(Path root) {
    this.root = root;
  }

  Instant now() {
    return now;
  }

  void readAt(Instant time) {
    now = time;
  }

  /** Writes a file. Its name may be beyond what the locale can say: a URI has its bytes. */
  Path given(String path, String text) throws IOException {
    byte[] bytes = path.getBytes(UTF_8);
    String encoded =
        IntStream.range(0, bytes.length)
            .mapToObj(i -> bytes[i] == '/' ? "/" : "%%%02X".formatted(bytes[i]))
            .collect(joining());
    Path file = Path.of(URI.create(root.toUri() + encoded));
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  ContentTree read() throws IOException {
    return read(ContentTree.EMPTY);
  }

  ContentTree read(ContentTree earlier) throws IOException {
    return new ContentFolder(root, () -> now).read(earlier);
  }
}
