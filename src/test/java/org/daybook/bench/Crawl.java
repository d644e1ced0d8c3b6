package org.daybook.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks a server for many addresses, once each, some at a time. */
record Crawl(ServerProcess server) {
  private static final int AT_A_TIME = 8;
  private static final int LONGEST = 60;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A use for an answer. */
  interface Use {
    void take(String path, HttpResponse<byte[]> response) throws IOException;
  }

  /**
   * Asks for all paths.
   *
   * @throws IOException if an answer still has another status after a minute
   */
  void each(List<String> paths, int status, Use use) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Callable<Void>> tasks =
          paths.stream().map(path -> (Callable<Void>) () -> take(path, status, use)).toList();
      for (Future<Void> done : threads.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** The answer at a path, compressed, to a client that has a version with this tag, or none. */
  HttpResponse<byte[]> get(String path, String tag) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.at(path))
            .timeout(Duration.ofSeconds(60))
            .header("Accept-Encoding", "gzip");
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  private Void take(String path, int status, Use use) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = get(path, "");
    // Daybook publishes a document later than others if its conversion takes long.
    for (int second = 0; response.statusCode() != status && second < LONGEST; second++) {
      TimeUnit.SECONDS.sleep(1);
      response = get(path, "");
    }
    if (response.statusCode() != status) {
      throw new IOException(server.at(path) + " is answered " + response.statusCode());
    }
    use.take(path, response);
    return null;
  }
}
