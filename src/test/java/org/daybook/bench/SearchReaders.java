package org.daybook.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Has 50 readers search a served site: each asks again after a pause of a second on average. Prints
 * for each kind of request the time of the answers and the server's processor time.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   org.daybook.bench.SearchReaders FOLDER WORK QUERIES SECONDS [PAUSE]
 * </pre>
 *
 * QUERIES is the {@code known-items/queries.json} that {@link SearchQuality} writes, SECONDS the
 * time for each kind, and PAUSE the average pause in milliseconds: with 0 the requests a second are
 * as many as the server can answer. {@code -Darchive=FILE} names the archive.
 */
public final class SearchReaders {
  private static final Path WAR = Path.of(System.getProperty("archive", "target/daybook.war"));
  private static final Duration NOW_AND_THEN = Duration.ofMillis(200);
  private static final int READERS = 50;
  private static final int WARM_UP_SECONDS = 5;
  private static final String BEHIND = "\"behind\"";
  private static final String PENDING = "Not everything is indexed yet";

  private static final Map<String, String> KINDS =
      Map.of(
          "search page", "search/?q=",
          "suggest", "search/suggest?q=",
          "search feed", "search/atom.xml?q=",
          "API", "_/api/v1/search?q=",
          "embed", "_/embed/search?q=");

  private final Archive archive;
  private final List<String> queries;

  private SearchReaders(Archive archive, List<String> queries) {
    this.archive = archive;
    this.queries = queries;
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> queries = new ArrayList<>();
    for (JsonNode item : new ObjectMapper().readTree(Path.of(arguments[2]).toFile())) {
      queries.add(URLEncoder.encode(item.get("query").asText(), StandardCharsets.UTF_8));
    }
    int seconds = Integer.parseInt(arguments[3]);
    int pause = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 1000;
    Path content = Path.of(arguments[0]);
    try (Archive archive = Archive.serve(WAR, content, Path.of(arguments[1]))) {
      new SearchReaders(archive, queries).run(seconds, pause);
    }
  }

  private void run(int seconds, int pause) throws IOException, InterruptedException {
    awaitIndex();
    Program program = archive.program();
    print("everything is indexed after %.1f s, %.1f CPU-s", archive.seconds(), program.cpu());
    print("heap after a collection: %d MB", program.heap());
    for (String kind : KINDS.keySet().stream().sorted().toList()) {
      List<byte[]> requests =
          queries.stream().map(q -> HttpConnection.request(KINDS.get(kind) + q, "")).toList();
      ReaderLoad load = new ReaderLoad(archive.port(), requests, READERS, pause);
      load.run(WARM_UP_SECONDS);
      double before = program.ownCpu();
      ReaderLoad.Times times = load.run(seconds);
      double cpu = (program.ownCpu() - before) * 1000 / times.count();
      print(
          "%-12s %s; %.2f CPU-ms, %.0f a second",
          kind, times, cpu, times.count() / (double) seconds);
    }
    print("heap after a collection: %d MB", program.heap());
  }

  private void awaitIndex() throws IOException, InterruptedException {
    archive.await("_/health/ready", "ready", NOW_AND_THEN);
    while (archive.get("_/health/content").body().contains(BEHIND)
        || archive.get("search/?q=a").body().contains(PENDING)) {
      TimeUnit.MILLISECONDS.sleep(NOW_AND_THEN.toMillis());
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }
}
