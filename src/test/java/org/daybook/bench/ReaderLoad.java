package org.daybook.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Readers of a server, each with a connection of its own and a pause before each request.
 *
 * @param requests one of which is sent each time
 * @param pause the average pause in milliseconds
 */
record ReaderLoad(int port, List<byte[]> requests, int readers, int pause) {
  private static final double MILLI = 1e6;

  /** An answer: its status, 0 if there was none, and the milliseconds it took. */
  private record Answer(int status, double millis) {}

  /**
   * Times in milliseconds.
   *
   * @param statuses the number of answers with each status, which is 0 if there was none
   */
  record Times(int count, double median, double p95, double worst, Map<Integer, Long> statuses) {
    @Override
    public String toString() {
      return "median %.1f ms, 95th percentile %.1f, worst %.1f; statuses %s"
          .formatted(median, p95, worst, statuses);
    }
  }

  /** Has the readers send requests for some seconds. */
  Times run(int seconds) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(readers);
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      List<Callable<List<Answer>>> parts = new ArrayList<>();
      for (int reader = 0; reader < readers; reader++) {
        Random random = new Random(reader);
        parts.add(() -> read(random, end));
      }
      List<Answer> answers = new ArrayList<>();
      for (Future<List<Answer>> part : threads.invokeAll(parts)) {
        answers.addAll(part.get());
      }
      return times(answers);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Answer> read(Random random, long end) throws IOException, InterruptedException {
    List<Answer> answers = new ArrayList<>();
    HttpConnection connection = new HttpConnection(port);
    while (true) {
      TimeUnit.MILLISECONDS.sleep(pause == 0 ? 0 : random.nextInt(2 * pause));
      long start = System.nanoTime();
      if (start > end) {
        connection.close();
        return answers;
      }
      int status = 0;
      try {
        status = connection.exchange(requests.get(random.nextInt(requests.size())));
      } catch (IOException e) {
        connection.close();
        connection = new HttpConnection(port);
      }
      answers.add(new Answer(status, (System.nanoTime() - start) / MILLI));
    }
  }

  private static Times times(List<Answer> answers) {
    double[] millis = answers.stream().mapToDouble(Answer::millis).sorted().toArray();
    return new Times(
        millis.length,
        millis[millis.length / 2],
        millis[(int) (millis.length * 0.95)],
        millis[millis.length - 1],
        answers.stream()
            .collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting())));
  }
}
