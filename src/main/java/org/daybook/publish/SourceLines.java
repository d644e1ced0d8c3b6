package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.daybook.source.ContentTree;

/** Finds in a source file the line that a diagnostic is about. */
record SourceLines(ContentTree tree) {
  private static final Pattern TITLE = Pattern.compile("[=#] .*");
  private static final Pattern REVISION = Pattern.compile("(?:v\\S*,|\\d{4}-).*");
  private static final String FENCE = "---";

  /**
   * The line that sets an attribute or the title, in the header or in front matter; or the first.
   */
  int ofAttribute(String path, String name) {
    List<String> lines = lines(path);
    Predicate<String> sets = line -> line.startsWith(":" + name + ":");
    Predicate<String> wanted =
        switch (name) {
          case "title" -> TITLE.asMatchPredicate();
          case "revdate" -> sets.or(REVISION.asMatchPredicate());
          case "page-tags" -> sets.or(line -> line.startsWith(":keywords:"));
          default -> sets;
        };
    return first(lines, wanted).orElseGet(() -> inFrontMatter(lines, name));
  }

  // Its first line is the second of the file.
  private static int inFrontMatter(List<String> lines, String name) {
    return first(frontMatter(lines), key(name)).orElse(0) + 1;
  }

  private static Predicate<String> key(String name) {
    String key = name.replaceFirst("^page-", "").replace("-", "[-_]");
    String keys = key.equals("updated") ? "(?:updated|lastmod)" : key;
    return Pattern.compile("\\s*" + keys + "\\s*:.*", Pattern.CASE_INSENSITIVE).asMatchPredicate();
  }

  private static List<String> frontMatter(List<String> lines) {
    return lines.stream().findFirst().filter(FENCE::equals).isPresent()
        ? lines.stream().skip(1).takeWhile(line -> !line.equals(FENCE)).toList()
        : List.of();
  }

  private static OptionalInt first(List<String> lines, Predicate<String> wanted) {
    return IntStream.range(0, lines.size())
        .filter(index -> wanted.test(lines.get(index)))
        .map(index -> index + 1)
        .findFirst();
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
