package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.daybook.source.ContentTree;

/** Finds in a source file the line that a diagnostic is about. */
record SourceLines(ContentTree tree) {
  private static final Pattern TITLE = Pattern.compile("[=#] .*");
  private static final Pattern REVISION = Pattern.compile("(?:v\\S*,|\\d{4}-).*");

  /** The line that sets an attribute or the title, or the first. */
  int ofAttribute(String path, String name) {
    Predicate<String> sets = line -> line.startsWith(":" + name + ":");
    return switch (name) {
      case "title" -> first(path, TITLE.asMatchPredicate());
      case "revdate" -> first(path, sets.or(REVISION.asMatchPredicate()));
      case "page-tags" -> first(path, sets.or(line -> line.startsWith(":keywords:")));
      default -> first(path, sets);
    };
  }

  /** The first line that holds a text, or the first of all. */
  int containing(String path, String text) {
    return first(path, line -> line.contains(text));
  }

  private int first(String path, Predicate<String> wanted) {
    List<String> lines = lines(path);
    return IntStream.range(0, lines.size())
        .filter(index -> wanted.test(lines.get(index)))
        .map(index -> index + 1)
        .findFirst()
        .orElse(1);
  }

  private List<String> lines(String path) {
    try {
      return tree.file(path).isPresent()
          ? new String(tree.file(path).get().bytes(), UTF_8).lines().toList()
          : List.of();
    } catch (IOException e) {
      return List.of(); // It changed meanwhile, so it is published again with the right lines.
    }
  }
}
