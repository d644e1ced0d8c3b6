package org.daybook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Asks archives for large answers that are not kept: by 48 clients at a time, half of which read
 * slowly, for entries of 1.6 MB as frames and with their sources, compressed and not. Prints the
 * statuses, and how often the heap of 256 MB was too small.
 */
public final class LargeAnswers {
  private static final int CLIENTS = 48;
  private static final int ENTRIES = 4;
  private static final int PARAGRAPHS = 3_800;
  private static final int CHUNK = 1 << 16;
  private static final int KINDS = 4;
  private static final String HEAP = "-Xmx256m";
  private static final Duration SECONDS = Duration.ofSeconds(Integer.getInteger("seconds", 20));

  private LargeAnswers() {}

  /** Asks these archives, or target/daybook.war, one after the other. */
  public static void main(String... archives) throws IOException, InterruptedException {
    try (TemporaryFolder folder = new TemporaryFolder("daybook-large")) {
      Path content = Files.createDirectories(folder.path().resolve("content/notes"));
      for (int entry = 0; entry < ENTRIES; entry++) {
        Files.writeString(content.resolve(entry + ".adoc"), text(entry));
      }
      for (String war : archives.length == 0 ? new String[] {"target/daybook.war"} : archives) {
        ask(war, folder.path());
      }
    }
  }

  private static void ask(String war, Path folder) throws IOException, InterruptedException {
    Path log = folder.resolve(Path.of(war).getFileName() + ".log");
    try (ServerProcess server = server(war, folder, log)) {
      for (int entry = 0; entry < ENTRIES; entry++) {
        server.await("notes/" + entry + "/", Duration.ofMinutes(10));
      }
      Map<String, AtomicInteger> outcomes = new TreeMap<>();
      long end = System.nanoTime() + SECONDS.toNanos();
      List<Thread> clients = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int first = client;
        clients.add(new Thread(() -> ask(server, first, end, outcomes)));
      }
      clients.forEach(Thread::start);
      for (Thread client : clients) {
        client.join();
      }
      long memory =
          Files.readAllLines(log).stream().filter(l -> l.contains("OutOfMemoryError")).count();
      System.out.printf(
          "%s: %s; OutOfMemoryError in %d lines of the log; afterwards %s%n",
          war, outcomes, memory, outcome(server.at("notes/1/"), false, false));
    }
  }

  private static void ask(
      ServerProcess server, int first, long end, Map<String, AtomicInteger> outcomes) {
    for (int n = first; System.nanoTime() < end; n++) {
      int entry = n % ENTRIES;
      int kind = n / ENTRIES % KINDS;
      String path =
          kind % 2 == 0
              ? "_/embed/entries/notes/" + entry + "/?frame"
              : "_/api/v1/entries/notes/" + entry + "?source=true";
      String outcome = outcome(server.at(path), kind / 2 == 0, first % 2 == 0);
      synchronized (outcomes) {
        outcomes.computeIfAbsent(outcome, none -> new AtomicInteger()).incrementAndGet();
      }
    }
  }

  /** The status, or that the connection broke. */
  private static String outcome(URI uri, boolean zipped, boolean slow) {
    try {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setReadTimeout(60_000);
      connection.setRequestProperty("Accept-Encoding", zipped ? "gzip" : "identity");
      int status = connection.getResponseCode();
      if (status >= 400) {
        return String.valueOf(status);
      }
      try (InputStream in = connection.getInputStream()) {
        while (in.readNBytes(CHUNK).length == CHUNK) {
          TimeUnit.MILLISECONDS.sleep(slow ? 50 : 0);
        }
        return String.valueOf(status);
      }
    } catch (IOException e) {
      return "broken";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ServerProcess server(String war, Path folder, Path log) throws IOException {
    int port = ServerProcess.freePort();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return ServerProcess.start(
        war,
        port,
        List.of(
            java,
            HEAP,
            "-Ddaybook.renderer.deadline=10m",
            "-jar",
            war,
            "serve",
            "--port=" + port,
            "--content=" + folder.resolve("content"),
            "--work=" + folder.resolve("work")),
        log);
  }

  // Markup takes more room in HTML than in AsciiDoc.
  private static String paragraph(Random random) {
    return Notes.words(random, 60).replaceAll("(\\w+) (\\w+)", "$1 `$2`") + " and nobody's fault";
  }

  private static String text(int entry) {
    Random random = new Random(entry);
    String paragraphs =
        IntStream.range(0, PARAGRAPHS)
            .mapToObj(i -> paragraph(random))
            .collect(Collectors.joining("\n\n"));
    return "= Large %d%n:page-date: 2026-01-01%n%n%s%n".formatted(entry, paragraphs);
  }
}
