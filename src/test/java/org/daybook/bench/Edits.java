package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Prints the time from saving a note until its page shows the edit, and what that costs. */
public final class Edits {
  private static final Path WAR = Path.of(System.getProperty("archive", "target/daybook.war"));
  private static final Path FOLDER = Path.of(System.getProperty("folder", "target/edits"));
  private static final int EDITS = Integer.getInteger("edits", 60);
  private static final int WARM_UP = 15;
  private static final Duration OFTEN = Duration.ofMillis(5);
  private static final Duration NOW_AND_THEN = Duration.ofMillis(200);

  /** Ten publications within ten seconds are a burst, which is slowed down. */
  private static final long PAUSE_MILLIS = 1100;

  private final ShortNotes notes;
  private final Path work;
  private final Random random = new Random(1);

  private Edits(int count) {
    notes = new ShortNotes(FOLDER.resolve("content-" + count), count);
    work = FOLDER.resolve("work-" + count);
  }

  /**
   * Measures sites of these many notes each, those of 100, 1,000 and 10,000 by default. Notes that
   * an earlier run has converted are not converted again.
   */
  public static void main(String... counts) throws IOException, InterruptedException {
    List<String> sizes = counts.length == 0 ? List.of("100", "1000", "10000") : List.of(counts);
    for (String size : sizes) {
      new Edits(Integer.parseInt(size)).run();
    }
  }

  private void run() throws IOException, InterruptedException {
    notes.write();
    try (Archive archive = Archive.serve(WAR, notes.folder(), work)) {
      archive.await("_/health/ready", "ready", NOW_AND_THEN);
      archive.await(notes.page(0), "", NOW_AND_THEN);
      for (int edit = 0; edit < WARM_UP; edit++) {
        millis(archive, edit);
      }
      double idle = archive.program().ownCpu();
      Thread.sleep(PAUSE_MILLIS * 10);
      double before = archive.program().ownCpu();
      idle = (before - idle) / 10;
      double[] millis = new double[EDITS];
      for (int edit = 0; edit < EDITS; edit++) {
        millis[edit] = millis(archive, WARM_UP + edit);
      }
      double each = (archive.program().ownCpu() - before) / EDITS;
      Arrays.sort(millis);
      System.out.printf(
          "%5d  edit to visible: median %.0f ms, 95th percentile %.0f ms, worst %.0f ms;"
              + " CPU of an edit with a pause %.0f ms, of a pause alone %.0f ms%n",
          notes.count(),
          millis[EDITS / 2],
          millis[EDITS * 95 / 100],
          millis[EDITS - 1],
          each * 1000,
          idle * 1000);
    }
  }

  private double millis(Archive archive, int edit) throws IOException, InterruptedException {
    Thread.sleep(PAUSE_MILLIS);
    int n = random.nextInt(notes.count());
    String sentence = "Edited at %d for the %d. time.".formatted(System.nanoTime(), edit);
    long start = System.nanoTime();
    notes.edit(n, sentence);
    archive.await(notes.page(n), sentence, OFTEN);
    return (System.nanoTime() - start) / 1e6;
  }
}
