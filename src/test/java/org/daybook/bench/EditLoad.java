package org.daybook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
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
  /** Seconds. */
  private static final int LONGEST = 60;

  /**
   * Medians of the rounds.
   *
   * @param alone answers a second without edits
   * @param edited answers a second with edits
   * @param edits how many entries were edited
   * @param failed requests without the answer that they must have, of both
   * @param published whether the last edit was seen in the end
   */
  record Result(double alone, double edited, int edits, long failed, boolean published) {}

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
    boolean published = isPublished(edits.get() - 1);
    for (int n = 0; n < edits.get(); n++) {
      site.edit(place(n), "");
    }
    return new Result(median(alone), median(edited), edits.get() - 1, failed, published);
  }

  private boolean isPublished(int edit) throws IOException, InterruptedException {
    for (int second = 0; second < LONGEST; second++) {
      try (InputStream page = daybook.at(site.page(place(edit))).toURL().openStream()) {
        if (new String(page.readAllBytes(), UTF_8).contains(sentence(edit))) {
          return true;
        }
      }
      TimeUnit.SECONDS.sleep(1);
    }
    return false;
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
      site.edit(place(n), sentence(n));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentence(int edit) {
    return "This is edit %d.".formatted(edit);
  }

  private int place(int edit) {
    return (site.count() / 3 + edit * 7) % site.count();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
