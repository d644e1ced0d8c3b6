package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.daybook.document.Document;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;

/** A content folder in the making. */
public record Content(Path folder) {
  /** Writes a file. */
  public Content with(String path, String text) throws IOException {
    return with(path, text.getBytes(UTF_8));
  }

  public Content with(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  public Content without(String path) throws IOException {
    Files.delete(folder.resolve(path));
    return this;
  }

  public ContentTree tree() throws IOException {
    return new ContentFolder(folder, Clock.systemUTC()).read(ContentTree.EMPTY);
  }

  /** What comes of converting these files. */
  public ConversionResult convert(Converter converter, String... paths) throws IOException {
    return converter.convert(tree(), Arrays.asList(paths));
  }

  /** The one document among them that must have been converted. */
  public Document document(Converter converter, String path) throws IOException {
    ConversionResult conversion = convert(converter, path);
    if (!conversion.failures().isEmpty()) {
      throw new AssertionError(conversion.failures());
    }
    return conversion.documents().get(0);
  }
}
