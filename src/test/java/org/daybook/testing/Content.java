package org.daybook.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.daybook.conversion.ConversionResult;
import org.daybook.conversion.Converter;
import org.daybook.document.Document;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;

/** A content folder on disk. It is read a day after the test unless the test says otherwise. */
public final class Content {
  private final Path folder;
  private Instant now = Instant.now().plus(Duration.ofDays(1));

  public Content(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  public Instant now() {
    return now;
  }

  public void readAt(Instant time) {
    now = time;
  }

  /** Writes a file and returns it. */
  public Path given(String path, String text) throws IOException {
    return given(path, text.getBytes(UTF_8));
  }

  /** Writes a file and goes on. */
  public Content with(String path, String text) throws IOException {
    return with(path, text.getBytes(UTF_8));
  }

  /** Writes a file and goes on. */
  public Content with(String path, byte[] bytes) throws IOException {
    given(path, bytes);
    return this;
  }

  /** Deletes a file and goes on. */
  public Content without(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return this;
  }

  public ContentTree read() throws IOException {
    return read(ContentTree.EMPTY);
  }

  public ContentTree read(ContentTree earlier) throws IOException {
    return new ContentFolder(folder, () -> now).read(earlier);
  }

  /** The result of converting these files. */
  public ConversionResult convert(Converter converter, String... paths) throws IOException {
    return converter.convert(read(), Arrays.asList(paths));
  }

  /** The document of a file whose conversion must succeed. */
  public Document document(Converter converter, String path) throws IOException {
    ConversionResult conversion = convert(converter, path);
    if (!conversion.failures().isEmpty()) {
      throw new AssertionError(conversion.failures());
    }
    return conversion.documents().get(0);
  }

  /** Writes a file and returns it. */
  public Path given(String path, byte[] bytes) throws IOException {
    Path file = file(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  /** The file at a path, which need not exist. */
  // The locale may be unable to encode the name. A URI has its bytes.
  public Path file(String path) {
    byte[] bytes = path.getBytes(UTF_8);
    String encoded =
        IntStream.range(0, bytes.length)
            .mapToObj(i -> bytes[i] == '/' ? "/" : "%%%02X".formatted(bytes[i]))
            .collect(joining());
    return Path.of(URI.create(folder.toUri() + encoded));
  }
}
