package org.daybook.bench;

import java.io.IOException;
import java.util.List;

/** Measures all kinds of request with all servers in turn, round by round. */
record LoadRounds(LoadOptions options, Wrk wrk, LoadResults results, int entries) {
  /** The servers whose times at half the rate are measured. */
  private static final List<String> TIMED = List.of(LoadResults.DAYBOOK, LoadResults.FILES);

  private static final int LEAST = Wrk.CONNECTIONS;

  void run(List<Kind> kinds, List<ServerProcess> servers) throws IOException, InterruptedException {
    for (int round = 0; round <= options.rounds(); round++) {
      int seconds = round == 0 ? options.warmUp() : options.seconds();
      if (seconds > 0) {
        System.out.printf("%6d  round %d of %d%n", entries, round, options.rounds());
        for (Kind kind : kinds) {
          for (ServerProcess server : servers) {
            measure(kind, server, seconds, round > 0);
          }
        }
      }
    }
  }

  /** Measures times at half the rate that was reached. */
  void runTimes(List<Kind> kinds, List<ServerProcess> servers)
      throws IOException, InterruptedException {
    for (Kind kind : kinds) {
      for (ServerProcess server : servers) {
        if (TIMED.contains(server.name())) {
          LoadResult result = results.of(entries, kind.name(), server.name());
          String tag = kind.tag(server);
          List<byte[]> requests =
              kind.paths().stream().map(path -> HttpConnection.request(path, tag)).toList();
          result.time(
              new FixedRate(
                      server.port(), requests, kind.status(), Math.max(LEAST, result.rate() / 2))
                  .run(options.warmUp(), options.seconds()));
        }
      }
    }
  }

  private void measure(Kind kind, ServerProcess server, int seconds, boolean counts)
      throws InterruptedException {
    LoadResult.Round round;
    try {
      round = round(kind, server, seconds);
    } catch (IOException e) {
      System.out.printf("%6d  %s, %s: %s%n", entries, server.name(), kind.name(), e);
      round = new LoadResult.Round(0, 0, Wrk.CONNECTIONS);
    }
    if (counts) {
      results.of(entries, kind.name(), server.name()).add(round);
    }
  }

  private LoadResult.Round round(Kind kind, ServerProcess server, int seconds)
      throws IOException, InterruptedException {
    String tag = kind.tag(server);
    double before = server.program().ownCpu();
    Wrk.Run run = wrk.run(server, kind, tag, seconds);
    double cpu = server.program().ownCpu() - before;
    return new LoadResult.Round(
        run.rate(), cpu * 1e6 / Math.max(1, run.answers()), kind.failures(run));
  }
}
