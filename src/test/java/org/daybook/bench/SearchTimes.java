package org.daybook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/** Measures a step again and again: its time, and the processor time of its thread. */
final class SearchTimes {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double MILLI = 1e6;

  private final double[] wall;
  private final double[] cpu;
  private int count;

  /** None of so many times yet. */
  SearchTimes(int most) {
    wall = new double[most];
    cpu = new double[most];
  }

  /** Runs a step once more. */
  void run(Runnable step) {
    long start = System.nanoTime();
    long before = THREADS.getCurrentThreadCpuTime();
    step.run();
    cpu[count] = (THREADS.getCurrentThreadCpuTime() - before) / MILLI;
    wall[count] = (System.nanoTime() - start) / MILLI;
    count++;
  }

  /** Forgets all measurements. */
  void reset() {
    count = 0;
  }

  @Override
  public String toString() {
    return "CPU median %.2f ms, 95th percentile %.2f, worst %.2f; time %.2f, %.2f, %.2f"
        .formatted(
            share(cpu, 0.5),
            share(cpu, 0.95),
            share(cpu, 1),
            share(wall, 0.5),
            share(wall, 0.95),
            share(wall, 1));
  }

  private double share(double[] times, double share) {
    double[] sorted = Arrays.copyOf(times, count);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(count - 1, count * share)];
  }
}
