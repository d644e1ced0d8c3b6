package org.daybook.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The measurements of one kind of request, with one server and one number of entries. */
final class LoadResult {
  /**
   * One round.
   *
   * @param rate answers a second
   * @param cpu microseconds of the server's processor time for each answer
   * @param failed requests without the answer that they must have
   */
  record Round(double rate, double cpu, long failed) {}

  private final List<Round> rounds = new ArrayList<>();
  private FixedRate.@Nullable Times times;

  void add(Round round) {
    rounds.add(round);
  }

  void time(FixedRate.Times measured) {
    times = measured;
  }

  /** The median of the rounds' rates. */
  double rate() {
    return median(Round::rate);
  }

  /** The median of the rounds' processor times. */
  double cpu() {
    return median(Round::cpu);
  }

  /** The median and the 99th percentile at half the rate in milliseconds, or a dash. */
  String times() {
    return times == null ? "–" : "%.2f, %.1f".formatted(times.median(), times.p99());
  }

  /** Requests of all rounds without the answer that they must have. */
  long failed() {
    return rounds.stream().mapToLong(Round::failed).sum() + (times == null ? 0 : times.failed());
  }

  private double median(ToDoubleFunction<Round> value) {
    double[] values = rounds.stream().mapToDouble(value).sorted().toArray();
    return values.length == 0 ? 0 : values[values.length / 2];
  }
}
