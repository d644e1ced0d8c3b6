package org.daybook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Measures feeds of 10,000 entries of 10 KB in Tomcat, beside files of the same bytes: throughput
 * of all archives within a heap of 16 MB above idle, time to the first byte, and polls answered
 * 304.
 */
public final class FeedBench {
  private static final int ARCHIVES = FeedServer.ENTRIES / 30;
  private static final int ABOVE_IDLE = 16;
  // The compiler has not finished with what writes entries before the sixth or so.
  private static final int PASSES = 10;
  private static final int POLLS = 40_000;

  private FeedBench() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("feed-bench");
    int idle;
    try (Child child = new Child(work, 512)) {
      idle = child.idle();
    }
    try (Child child = new Child(work, idle + ABOVE_IDLE)) {
      System.out.printf("heap: %d MB idle, -Xmx%dm%n", idle, idle + ABOVE_IDLE);
      for (int n = 1; n <= ARCHIVES; n++) {
        try (InputStream in = child.open("site/atom-" + n + ".xml")) {
          Files.write(work.resolve("atom-" + n + ".xml"), in.readAllBytes());
        }
      }
      Files.copy(work.resolve("atom-1.xml"), work.resolve("poll.xml"));
      for (int pass = 1; pass <= PASSES; pass++) {
        for (String where : new String[] {"files/", "site/"}) {
          System.out.printf(
              "%s all archives, pass %d: %s%n", where, pass, throughput(child, where));
        }
      }
      System.out.printf("first byte: %.2f ms (median of 100)%n", firstByte(child));
      for (String path :
          new String[] {"files/poll.xml", "site/atom.xml", "files/poll.xml", "site/atom.xml"}) {
        System.out.printf(
            "%s: %.0f polls/s answered 304%n", path, new Polls(child.port(), path).rate(POLLS));
      }
    }
  }

  private static String throughput(Child child, String where) throws IOException {
    long start = System.nanoTime();
    long bytes = 0;
    byte[] buffer = new byte[64 * 1024];
    for (int n = 1; n <= ARCHIVES; n++) {
      try (InputStream in = child.open(where + "atom-" + n + ".xml")) {
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          bytes += read;
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return "%d MB in %.2f s, %.0f MB/s".formatted(bytes >> 20, seconds, bytes / 1e6 / seconds);
  }

  private static double firstByte(Child child) throws IOException {
    double[] millis = new double[100];
    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      try (InputStream in = child.open("site/atom-" + (i + 1) + ".xml")) {
        in.read();
        millis[i] = (System.nanoTime() - start) / 1e6;
        in.readAllBytes();
      }
    }
    Arrays.sort(millis);
    return millis[millis.length / 2];
  }

  /** A {@link FeedServer} with so many megabytes of heap. */
  private static final class Child implements AutoCloseable {
    private final Process process;
    private final String[] line;

    Child(Path work, int heap) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + heap + "m",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  FeedServer.class.getName(),
                  work.toString(),
                  work.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
      line = said.split(" ");
    }

    int port() {
      return Integer.parseInt(line[0]);
    }

    int idle() {
      return Integer.parseInt(line[1]);
    }

    InputStream open(String path) throws IOException {
      URLConnection connection =
          URI.create("http://localhost:" + port() + "/" + path).toURL().openConnection();
      return connection.getInputStream();
    }

    @Override
    public void close() throws IOException {
      process.getOutputStream().close();
      process.onExit().join();
    }
  }
}
