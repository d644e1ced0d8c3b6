package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.daybook.document.Diagnostic;
import org.daybook.publish.header.HeaderAttributes;
import org.daybook.source.ContentTree;

/** Finds the line of a source file that a diagnostic is about. */
record SourceLines(ContentTree tree) {
  private static final String FENCE = "---";

  /** The same diagnostic with the name that its file has, which an include may write otherwise. */
  Diagnostic named(Diagnostic found) {
    return tree.meant(found.path())
        .filter(path -> !path.equals(found.path()))
        .map(found::in)
        .orElse(found);
  }

  /** The line of the header or the front matter that sets an attribute, or the first. */
  int ofAttribute(String path, String name) {
    List<String> lines = lines(path);
    return first(lines, line -> HeaderAttributes.isSetByHeader(name, line))
        .orElseGet(() -> inFrontMatter(lines, name));
  }

  /** Says whether a source begins with front matter. */
  boolean isFrontMatter(String path) {
    return !frontMatter(lines(path)).isEmpty();
  }

  /** Says whether a source, or perhaps a file that it includes, refers to an attribute. */
  boolean referTo(String path, String name) {
    String reference = "{" + name + "}";
    return lines(path).stream()
        .map(line -> line.toLowerCase(Locale.ROOT))
        .anyMatch(line -> line.contains(reference) || line.startsWith("include::"));
  }

  // The first line of front matter is the second of the file.
  private static int inFrontMatter(List<String> lines, String name) {
    return first(frontMatter(lines), line -> HeaderAttributes.isSetByFrontMatter(name, line))
            .orElse(0)
        + 1;
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
      return List.of(); // It has changed, so it is published again, with the right lines.
    }
  }
}
