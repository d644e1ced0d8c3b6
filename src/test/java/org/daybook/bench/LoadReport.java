package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what was measured as AsciiDoc and SVG.
 *
 * @param wrk its version
 * @param nginx its version
 * @param busy the load of the machine before the first round
 */
record LoadReport(String wrk, String nginx, String busy) {
  private static final Path FOLDER = Path.of("target/load");
  private static final Path DOCS = Path.of("docs");
  private static final String PICTURE = "performance.svg";
  private static final Pattern PLACE =
      Pattern.compile("(?s)(?<=// load: begin\n).*?(?=// load: end\n)");
  private static final Pattern PROCESSOR = Pattern.compile("model name\\s*: (.*)");

  /** Looks for the programs that are needed. */
  static LoadReport begin() throws IOException {
    return new LoadReport(
        Wrk.version("wrk", "wrk", "-v").replaceFirst(" Copyright.*", ""),
        Wrk.version("nginx", "nginx", "-v").replace("nginx version: ", ""),
        busyNow());
  }

  /** Writes the results so far. */
  void write(LoadResults results, List<String> remarks, LoadOptions options) throws IOException {
    Files.createDirectories(FOLDER);
    String text = text(results, remarks, options);
    String picture = LoadPicture.of(results);
    Files.writeString(FOLDER.resolve("performance.adoc"), text);
    Files.writeString(FOLDER.resolve(PICTURE), picture);
    if (options.docs()) {
      Path page = DOCS.resolve("performance.adoc");
      Matcher place = PLACE.matcher(Files.readString(page));
      Files.writeString(page, place.replaceFirst(Matcher.quoteReplacement(text)));
      Files.writeString(DOCS.resolve(PICTURE), picture);
    }
  }

  private String text(LoadResults results, List<String> remarks, LoadOptions options)
      throws IOException {
    LoadTable table = new LoadTable(results);
    return "%s\n\nimage::%s[Answers a second by kind of request and server]\n\n%s\n%s\n%s"
        .formatted(
            circumstances(options),
            PICTURE,
            table.rates(),
            results.sizes().size() > 1 ? table.growth() : "",
            Stream.concat(remarks.stream(), failures(results).stream())
                .map(line -> "* " + line + "\n")
                .collect(Collectors.joining()));
  }

  private String circumstances(LoadOptions options) throws IOException {
    return """
        %s, %d processors (%s), Java %s, %s, %s, %s.
        Median of %d rounds of %d s each, `-Xmx%s`; the load of the machine was %s before and %s after."""
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            processor(),
            Runtime.version().feature(),
            options.tomcat().getFileName(),
            nginx,
            wrk,
            options.rounds(),
            options.seconds(),
            options.heap(),
            busy,
            busyNow());
  }

  private static List<String> failures(LoadResults results) {
    List<String> failures = results.failures();
    return failures.isEmpty() ? List.of("No request of the rounds failed.") : failures;
  }

  private static String processor() throws IOException {
    Matcher processor = PROCESSOR.matcher(Files.readString(Path.of("/proc/cpuinfo")));
    return processor.find() ? processor.group(1).strip() : "unknown";
  }

  private static String busyNow() throws IOException {
    return Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
  }
}
