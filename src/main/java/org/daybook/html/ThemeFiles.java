package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files below {@code assets}; the scripts of every page become one module. */
final class ThemeFiles {
  /** The name of that module. */
  static final String SCRIPT = "page.js";

  private static final List<String> PARTS =
      List.of("contents", "copy", "keys", "paper", "search", "seen", "summary", "theme");
  private static final List<String> SEARCH =
      List.of("arrival", "dialog", "exported", "suggestions");
  private static final List<String> SUMMARY =
      List.of(
          "author",
          "choose",
          "english",
          "field",
          "german",
          "japanese",
          "judge",
          "jump",
          "links",
          "memory",
          "model",
          "offer",
          "panel",
          "priors",
          "prose",
          "rank",
          "read",
          "sentences",
          "summarize",
          "thread",
          "vectors",
          "weights",
          "words",
          "worker");

  private ThemeFiles() {}

  /** Contents by name. */
  static SortedMap<String, String> bundled() {
    SortedMap<String, String> files = new TreeMap<>();
    Stream.of("site.css", "favicon.svg", "early.js", "preview.js")
        .forEach(name -> files.put(name, read(name)));
    Stream.of("daybook.css", "daybook-latest.js", "frame.js")
        .map(name -> "embed/" + name)
        .forEach(name -> files.put(name, read(name)));
    Stream.concat(
            SUMMARY.stream().map(name -> "summary/" + name),
            SEARCH.stream().map(name -> "search/" + name))
        .map(name -> name + ".js")
        .forEach(name -> files.put(name, read(name)));
    files.put(
        SCRIPT, read("page/words.js") + PARTS.stream().map(ThemeFiles::part).collect(joining()));
    return files;
  }

  // Each part is a block, so that its names are its own and its failure stops no other part.
  private static String part(String name) {
    return "try {\n" + read("page/" + name + ".js") + "} catch {}\n";
  }

  private static String read(String name) {
    try (InputStream in = ThemeFiles.class.getResourceAsStream("assets/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
