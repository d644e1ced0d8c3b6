package org.daybook.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/**
 * Requests at a fixed rate over 16 connections. The time of each counts from when it was due, so an
 * answer that delays the next requests of its connection makes these longer too.
 *
 * @param requests one of which is sent each time
 * @param rate of all connections together, a second
 */
record FixedRate(int port, List<byte[]> requests, int status, double rate) {
  /**
   * Times in milliseconds.
   *
   * @param failed requests that had another answer or none
   */
  record Times(double median, double p99, long failed) {}

  private record Part(double[] millis, long failed) {}

  /** Sends for some seconds, after others that do not count. */
  Times run(int warmUp, int seconds) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(Wrk.CONNECTIONS);
    try {
      long start = System.nanoTime() + 10_000_000;
      List<Callable<Part>> parts = new ArrayList<>();
      for (int connection = 0; connection < Wrk.CONNECTIONS; connection++) {
        double first = start + connection * 1e9 / rate;
        parts.add(() -> send(first, warmUp, seconds));
      }
      List<Part> done = new ArrayList<>();
      for (Future<Part> part : threads.invokeAll(parts)) {
        done.add(part.get());
      }
      return times(done);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Part send(double first, int warmUp, int seconds) throws IOException {
    double each = Wrk.CONNECTIONS * 1e9 / rate;
    int skipped = (int) (warmUp * 1e9 / each);
    double[] millis = new double[Math.max(1, (int) (seconds * 1e9 / each))];
    RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
    long failed = 0;
    HttpConnection connection = new HttpConnection(port);
    for (int n = -skipped; n < millis.length; n++) {
      long due = (long) (first + (n + skipped) * each);
      awaitTime(due);
      try {
        int answered = connection.exchange(requests.get(random.nextInt(requests.size())));
        failed += answered == status ? 0 : 1;
      } catch (IOException e) {
        failed++;
        connection.close();
        connection = new HttpConnection(port);
      }
      if (n >= 0) {
        millis[n] = (System.nanoTime() - due) / 1e6;
      }
    }
    connection.close();
    return new Part(millis, failed);
  }

  private static void awaitTime(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static Times times(List<Part> parts) {
    double[] all =
        parts.stream().map(Part::millis).flatMapToDouble(Arrays::stream).sorted().toArray();
    long failed = parts.stream().mapToLong(Part::failed).sum();
    return new Times(all[all.length / 2], all[(int) (all.length * 0.99)], failed);
  }
}
