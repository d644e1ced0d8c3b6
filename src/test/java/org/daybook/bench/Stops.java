package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Ends the archive with {@code SIGTERM} at several moments of a first publication, and prints how
 * long that takes.
 */
public final class Stops {
  private static final Path WAR = Path.of(System.getProperty("archive", "target/daybook.war"));
  private static final Duration NOW_AND_THEN = Duration.ofMillis(50);
  private static final int NOTES = 1000;

  private Stops() {}

  /** Stops so many times, 10 by default, each with an empty store. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    int stops = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    double[] seconds = new double[stops];
    try (TemporaryFolder folder = new TemporaryFolder("daybook-stops")) {
      Notes notes = new Notes(folder.path().resolve("content"), NOTES);
      notes.write();
      for (int stop = 0; stop < stops; stop++) {
        seconds[stop] = stop(notes, folder.path().resolve("work-" + stop), stop * 500L);
        System.out.printf(
            "stopped %d ms after the first page: %.2f s%n", stop * 500, seconds[stop]);
      }
    }
    Arrays.sort(seconds);
    System.out.printf("median %.2f s, longest %.2f s%n", seconds[stops / 2], seconds[stops - 1]);
  }

  private static double stop(Notes notes, Path work, long millis)
      throws IOException, InterruptedException {
    Archive archive = Archive.serve(WAR, notes.folder(), work);
    archive.await("", "", NOW_AND_THEN);
    TimeUnit.MILLISECONDS.sleep(millis);
    boolean whole = archive.get(notes.page(0)).statusCode() == 200;
    long start = System.nanoTime();
    archive.close();
    if (whole) {
      System.out.println("the publication had ended before:");
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
