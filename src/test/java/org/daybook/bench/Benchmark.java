package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Prints what the archive costs, one line a measurement. */
public final class Benchmark {
  private static final Path TARGET = Path.of("target");
  private static final Path FOLDER = TARGET.resolve("bench");
  private static final Path WAR = Path.of(System.getProperty("archive", "target/daybook.war"));
  private static final Duration OFTEN = Duration.ofMillis(5);
  private static final Duration NOW_AND_THEN = Duration.ofMillis(200);
  private static final int NEWEST = 50;
  private static final int WARM_UP = 10;
  private static final int EDITS = 60;

  private final Notes notes;
  private final Path work;

  private Benchmark(int count) {
    notes = new Notes(FOLDER.resolve("content-" + count), count);
    work = FOLDER.resolve("work-" + count);
  }

  /** Measures sites of these many notes each, those of 100, 1,000 and 10,000 by default. */
  public static void main(String... counts) throws IOException, InterruptedException {
    List<String> sizes = counts.length == 0 ? List.of("100", "1000", "10000") : List.of(counts);
    for (String size : sizes) {
      new Benchmark(Integer.parseInt(size)).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    notes.write();
    delete(work);
    print("load of the machine: %s", Files.readString(Path.of("/proc/loadavg")).strip());
    BareRenderer.Cost bare =
        BareRenderer.converting(TARGET.resolve("renderer")).convert(notes.folder());
    print("the renderer alone: %.1f s, %.1f CPU-s", bare.seconds(), bare.cpu());
    firstStart(bare);
    restart();
    print("load of the machine: %s", Files.readString(Path.of("/proc/loadavg")).strip());
  }

  private void firstStart(BareRenderer.Cost bare) throws IOException, InterruptedException {
    try (Archive archive = Archive.serve(WAR, notes.folder(), work)) {
      archive.await("", "", NOW_AND_THEN);
      print("first start, first page: %.1f s", archive.seconds());
      for (int n = 1; n <= Math.min(NEWEST, notes.count()); n++) {
        archive.await(notes.page(notes.count() - n), "", NOW_AND_THEN);
      }
      print("first start, newest %d: %.1f s", NEWEST, archive.seconds());
      archive.await(notes.page(0), "", NOW_AND_THEN);
      Program program = archive.program();
      double cpu = program.cpu();
      print(
          "first start, everything: %.1f s, %.1f CPU-s (ours %.1f), %.2f times the renderer alone",
          archive.seconds(), cpu, program.ownCpu(), cpu / bare.cpu());
      edits(archive);
      print("peak memory of both: %s MB", program.peaks());
      print("heap after a collection: %d MB", program.heap());
    }
  }

  private void edits(Archive archive) throws IOException, InterruptedException {
    double[] millis = new double[EDITS];
    for (int edit = -WARM_UP; edit < EDITS; edit++) {
      int n = notes.count() / 2 + edit;
      String sentence = "Edited for the %d. time.".formatted(edit);
      Thread.sleep(300); // As authors do, who do not save while the last save is published.
      long start = System.nanoTime();
      notes.edit(n, sentence);
      archive.await(notes.page(n), sentence, OFTEN);
      if (edit >= 0) {
        millis[edit] = (System.nanoTime() - start) / 1e6;
      }
    }
    for (int edit = -WARM_UP; edit < EDITS; edit++) {
      notes.edit(notes.count() / 2 + edit, "");
    }
    Arrays.sort(millis);
    print(
        "edit to visible: median %.0f ms, 95th percentile %.0f ms, worst %.0f ms",
        millis[EDITS / 2], millis[EDITS * 95 / 100], millis[EDITS - 1]);
  }

  private void restart() throws IOException, InterruptedException {
    try (Archive archive = Archive.serve(WAR, notes.folder(), work)) {
      archive.await("_/health/ready", "ready", NOW_AND_THEN);
      print("restart, ready: %.1f s", archive.seconds());
      archive.await(notes.page(0), "", NOW_AND_THEN);
      Program program = archive.program();
      print(
          "restart, everything: %.1f s, %.1f CPU-s, %d renderers",
          archive.seconds(), program.cpu(), program.children());
      print("restart, heap after a collection: %d MB", program.heap());
    }
  }

  private void print(String format, Object... values) {
    System.out.printf("%5d  %s%n", notes.count(), format.formatted(values));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
