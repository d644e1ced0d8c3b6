package org.daybook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Full load on all entries, alone and while one of them is edited each second.
 *
 * @param rounds how often each is measured, in turn
 * @param seconds how long each time
 */
record EditLoad(LoadSite site, ServerProcess daybook, Wrk wrk, int rounds, int seconds) {
  /**
   * Medians of the rounds.
   *
   * @param alone answers a second without edits
   * @param edited answers a second with edits
   * @param edits how many entries were edited
   * @param failed requests without the answer that they must have, of both
   */
  record Result(double alone, double edited, int edits, long failed) {}

  Result run() throws IOException, InterruptedException {
    Kind any = new Kind("any entry", site.pages(), 200);
    // So that the renderer has started.
    AtomicInteger edits = new AtomicInteger();
    edit(edits);
    TimeUnit.SECONDS.sleep(5);
    double[] alone = new double[rounds];
    double[] edited = new double[rounds];
    long failed = 0;
    for (int round = 0; round < rounds; round++) {
      Wrk.Run without = wrk.run(daybook, any, "", seconds);
      Wrk.Run with = runEdited(any, edits);
      alone[round] = without.rate();
      edited[round] = with.rate();
      failed += any.failures(without) + any.failures(with);
    }
    for (int n = 0; n < edits.get(); n++) {
      site.edit(place(n), "");
    }
    return new Result(median(alone), median(edited), edits.get(), failed);
  }

  private Wrk.Run runEdited(Kind kind, AtomicInteger edits)
      throws IOException, InterruptedException {
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try {
      clock.scheduleAtFixedRate(() -> edit(edits), 500, 1000, TimeUnit.MILLISECONDS);
      return wrk.run(daybook, kind, "", seconds);
    } finally {
      clock.shutdown();
    }
  }

  private void edit(AtomicInteger edits) {
    try {
      int n = edits.getAndIncrement();
      site.edit(place(n), "Edited for the %d. time.".formatted(n));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int place(int edit) {
    return (site.count() / 3 + edit * 7) % site.count();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
