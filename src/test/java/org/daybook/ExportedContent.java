package org.daybook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of content that is exported by the tool of the command. */
final class ExportedContent {
  static final URI BASE = URI.create("https://notes.example.org/eng/");

  private final Path folder;
  private final Path work;
  private final Path content;
  private final StringWriter out = new StringWriter();

  /** Content below a folder, which is exported into another folder there. */
  ExportedContent(Path folder, Path work) {
    this(folder, work, folder.resolve("content"));
  }

  ExportedContent(Path folder, Path work, Path content) {
    this.folder = folder;
    this.work = work;
    this.content = content;
    try {
      Files.createDirectories(folder.resolve("archive/WEB-INF"));
      Files.createSymbolicLink(
          folder.resolve("archive/WEB-INF/renderer"),
          Path.of(System.getProperty("renderer")).toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the exported files. */
  Path target() {
    return folder.resolve("out");
  }

  void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void delete(String path) throws IOException {
    Files.delete(content.resolve(path));
  }

  /** Exports, and returns the status of the tool. */
  int export(String... others) {
    Map<String, String> settings =
        Map.of(
            "daybook.content", content.toString(),
            "daybook.work", work.toString(),
            "daybook.base-url", BASE.toString());
    String[] arguments =
        Stream.concat(
                Stream.of(target().toString()),
                Stream.of(others.length == 0 ? new String[] {"folders"} : others))
            .toArray(String[]::new);
    out.getBuffer().setLength(0);
    return new ContentExport(folder.resolve("archive"), settings)
        .run(new PrintWriter(out), new PrintWriter(Writer.nullWriter()), arguments);
  }

  /** The lines that the last export has printed. */
  String printed() {
    return out.toString();
  }

  String text(String file) throws IOException {
    return Files.readString(target().resolve(file));
  }

  /** All files of the target but the list of what is exported, byte by character. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(target())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(target().relativize(file).toString(), Files.readString(file, ISO_8859_1));
      }
    }
    files.remove(".daybook-export");
    return files;
  }
}
