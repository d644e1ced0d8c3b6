package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures Daybook in Tomcat under load, beside three servers of the same bytes, and writes tables
 * and a picture to {@code target/load}.
 */
public final class Load {
  private static final long STARTED = System.nanoTime();

  private final LoadOptions options;
  private final LoadReport report;
  private final Path temporary;
  private final LoadResults results = new LoadResults();
  private final List<String> remarks = new ArrayList<>();

  private Load(LoadOptions options, LoadReport report, Path temporary) {
    this.options = options;
    this.report = report;
    this.temporary = temporary;
  }

  /** Measures sites of these many entries each, those of 100, 1,000 and 10,000 by default. */
  public static void main(String... counts) throws IOException, InterruptedException {
    LoadReport report = LoadReport.begin();
    LoadOptions options = LoadOptions.ofSystem();
    try (TemporaryFolder temporary = new TemporaryFolder("daybook-load")) {
      Load load = new Load(options, report, temporary.path());
      List<String> sizes = counts.length == 0 ? List.of("100", "1000", "10000") : List.of(counts);
      for (String size : sizes) {
        int count = Integer.parseInt(size);
        load.measure(count, size.equals(sizes.get(sizes.size() - 1)));
      }
    }
  }

  private void measure(int count, boolean last) throws IOException, InterruptedException {
    Path store = options.store().isEmpty() ? temporary : Path.of(options.store()).toAbsolutePath();
    LoadSite site = new LoadSite(store.resolve("content-" + count), count);
    Path work = Files.createDirectories(temporary.resolve("servers-" + count));
    print(count, "writing and publishing");
    site.write();
    try (LoadedSite loaded =
        LoadedSite.publish(options, site, store.resolve("store-" + count), work)) {
      measure(site, loaded, new Wrk(work));
      if (last) {
        edit(
            new EditLoad(
                site, loaded.daybook(), new Wrk(work), options.rounds(), options.seconds() + 2));
        report.write(results, remarks, options);
      }
    }
  }

  private void measure(LoadSite site, LoadedSite loaded, Wrk wrk)
      throws IOException, InterruptedException {
    int count = site.count();
    List<Kind> kinds = loaded.kinds(site);
    print(count, "copying the answers");
    loaded.mirror(kinds);
    LoadRounds rounds = new LoadRounds(options, wrk, results, count);
    rounds.run(kinds, loaded.servers());
    print(count, "times at half the rate");
    rounds.runTimes(kinds, loaded.servers());
    print(count, "crawling");
    new Crawl(loaded.daybook()).each(site.pages(), 200, (path, response) -> {});
    remark(
        "%,d entries: %d MB of live heap after a crawl of all entries.",
        count, loaded.daybook().program().heap());
    report.write(results, remarks, options);
  }

  private void edit(EditLoad load) throws IOException, InterruptedException {
    print(load.site().count(), "edits under load");
    EditLoad.Result result = load.run();
    remark(
        "%,d entries, one edited each second (%d times) under full load: %,.0f answers a second,"
            + " %,.0f without edits, ratio %.2f, %d failed requests; the last edit was %s.",
        load.site().count(),
        result.edits(),
        result.edited(),
        result.alone(),
        result.edited() / result.alone(),
        result.failed(),
        result.published() ? "published" : "not published within a minute");
  }

  private void remark(String format, Object... values) {
    remarks.add(format.formatted(values));
    System.out.println(remarks.get(remarks.size() - 1));
  }

  private static void print(int count, String doing) {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - STARTED);
    System.out.printf("%6d  %s, after %d s%n", count, doing, seconds);
  }
}
