package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Markup with scripts, each a call {@code ran(n)} whose number leads back to the markup. */
final class Vectors {
  private static final Path FOLDER = Path.of("src", "test", "hostile-markup");

  private final List<String> given = new ArrayList<>();

  /** HTML. */
  static List<String> html() throws IOException {
    return read("html.txt");
  }

  /** Blocks of AsciiDoc. */
  static List<String> asciidoc() throws IOException {
    return read("asciidoc.txt").stream().map(line -> line.replace("\\n", "\n")).toList();
  }

  /** Texts of one line. */
  static List<String> texts() throws IOException {
    return read("text.txt");
  }

  /** The markup with a call of its own. */
  String numbered(String vector) {
    given.add(vector);
    return vector.replace("RUN", "ran(" + (given.size() - 1) + ")");
  }

  /** The markup that has a call. */
  String at(int number) {
    return given.get(number);
  }

  private static List<String> read(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name));
  }
}
