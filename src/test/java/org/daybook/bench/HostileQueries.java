package org.daybook.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.daybook.search.Searcher;
import org.daybook.search.query.SearchQuery;

/**
 * Runs queries that are hard to search for in this process: the first and the last page of the
 * search, suggestions and the newest entries of its feed. Prints exceptions, the processor time of
 * the requests, and the worst queries.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   org.daybook.bench.HostileQueries FOLDER WORK NUMBER [SEED]
 * </pre>
 */
public final class HostileQueries {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WORST = 10;
  private static final int SHOWN_ERRORS = 5;
  private static final int CARRIED = 20;
  private static final int SUGGESTED = 8;
  private static final double MILLI = 1e6;

  private final Searcher searcher;
  private final HostileTexts texts;
  private final float[] cpu;
  private final PriorityQueue<Asked> worst =
      new PriorityQueue<>(Comparator.comparingDouble(Asked::millis));
  private int requests;
  private int errors;

  private record Asked(String kind, String text, double millis) {}

  private HostileQueries(Searcher searcher, HostileTexts texts, int number) {
    this.searcher = searcher;
    this.texts = texts;
    cpu = new float[4 * number];
  }

  /** Asks so many queries; the work folder keeps the documents for the next run. */
  public static void main(String... arguments) throws IOException {
    int number = Integer.parseInt(arguments[2]);
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
    try (SearchedFolder folder = new SearchedFolder(Path.of(arguments[0]), Path.of(arguments[1]))) {
      Searcher searcher = folder.index(folder.publish());
      List<NoteText> notes = searcher.site().newest().stream().map(NoteText::of).toList();
      new HostileQueries(searcher, new HostileTexts(notes, seed), number).run(number);
    }
  }

  private void run(int number) {
    for (int n = 0; n < number; n++) {
      String text = texts.next();
      SearchQuery query = SearchQuery.parse(text);
      int[] pages = {1};
      ask("search", text, () -> pages[0] = searcher.search(query, 1).pages());
      ask("last page", text, () -> searcher.search(query, pages[0]));
      ask("suggest", text, () -> searcher.suggest(text, SUGGESTED));
      ask("newest", text, () -> searcher.newest(query, CARRIED));
      if ((n + 1) % 1000 == 0) {
        System.out.printf(
            "%d queries, worst %.1f ms%n",
            n + 1, worst.stream().mapToDouble(Asked::millis).max().orElse(0));
      }
    }
    print();
  }

  private void ask(String kind, String text, Runnable request) {
    long before = THREADS.getCurrentThreadCpuTime();
    try {
      request.run();
    } catch (RuntimeException | Error e) {
      if (errors++ < SHOWN_ERRORS) {
        System.out.printf("%s, %s: %s%n", kind, e, text);
      }
    }
    double millis = (THREADS.getCurrentThreadCpuTime() - before) / MILLI;
    cpu[requests++] = (float) millis;
    worst.add(new Asked(kind, text, millis));
    if (worst.size() > WORST) {
      worst.remove();
    }
  }

  private void print() {
    float[] sorted = Arrays.copyOf(cpu, requests);
    Arrays.sort(sorted);
    System.out.printf(
        "%d entries, %d requests, %d exceptions; CPU median %.2f ms, 99.9th percentile %.2f, worst"
            + " %.2f%n",
        searcher.site().newest().size(),
        requests,
        errors,
        sorted[requests / 2],
        sorted[(int) (requests * 0.999)],
        sorted[requests - 1]);
    Stream.generate(worst::remove)
        .limit(worst.size())
        .sorted(Comparator.comparingDouble(Asked::millis).reversed())
        .forEach(
            asked -> System.out.printf("%.1f ms, %s: %s%n", asked.millis, asked.kind, asked.text));
  }
}
