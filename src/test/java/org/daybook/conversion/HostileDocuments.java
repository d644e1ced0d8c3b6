package org.daybook.conversion;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.testing.Content;

/**
 * Converts documents that cost much beside good ones, as the web application does, and prints a
 * line for each: its path and {@code converted} or its error. Arguments: the renderer's jars, a
 * folder for the content and one for work.
 */
final class HostileDocuments {
  private static final int LONGEST = (2 << 20) - 100;

  private HostileDocuments() {}

  public static void main(String[] args) throws IOException {
    Content content = new Content(Path.of(args[1]));
    Map<String, String> sources = sources();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      content.with(source.getKey(), source.getValue());
    }
    Path work = Path.of(args[2]);
    var limits = new Renderer.Limits("512m", Duration.ofSeconds(5), Duration.ofMinutes(5));
    Renderer renderer = Renderer.process(Path.of(args[0]), work, limits);
    try (Converter converter =
        new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED)) {
      ConversionResult result = content.convert(converter, sources.keySet().toArray(String[]::new));
      for (Document document : result.documents()) {
        document.text().page();
        document.text().feed();
        System.out.println(document.path() + " converted");
      }
      result.failures().forEach(System.out::println);
    }
  }

  /** The sources by path. Those of good documents begin with {@code good}. */
  static Map<String, String> sources() {
    Map<String, String> hostile = new LinkedHashMap<>();
    hostile.put("inputs.adoc", "++++\n" + longest("x<input>") + "\n++++");
    hostile.put("bold.adoc", "++++\n" + "<b><i><u><s>" + longest("<p>x") + "\n++++");
    hostile.put("citations.adoc", numbered(5_000, "xref:n%.adoc[] ", ""));
    hostile.put("links.adoc", numbered(50_000, "xref:n%.adoc[]", "\n"));
    hostile.put(
        "lines.adoc", "[,text,linenums]\n----\n" + numbered(40_000, "int a%;", "\n") + "\n----");
    hostile.put("anchors.adoc", numbered(100_000, "[[a%]]P", "\n"));
    hostile.put("headings.adoc", "++++\n" + numbered(90_000, "<h2 id=h%>H</h2>", "\n") + "\n++++");
    hostile.put("cells.adoc", "|===\n" + numbered(50_000, "|c%", "\n") + "\n|===");
    hostile.put("footnotes.adoc", numbered(10_000, "Word.footnote:[Note %]", "\n"));
    hostile.put("attributes.adoc", "= A\n" + numbered(20, ":x%: " + "a ".repeat(45_000), "\n"));
    Map<String, String> sources = new LinkedHashMap<>();
    hostile.forEach(
        (path, source) -> {
          sources.put(path, source);
          sources.put("good-" + path, "= Good\n\nBeside " + path);
        });
    return sources;
  }

  private static String longest(String part) {
    return part.repeat(LONGEST / part.length());
  }

  private static String numbered(int count, String part, String separator) {
    return IntStream.range(0, count)
        .mapToObj(i -> part.replace("%", "" + i))
        .collect(joining(separator));
  }
}
