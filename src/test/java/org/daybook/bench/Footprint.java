package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Prints the memory and the disk that {@code java -jar} needs for sites of several sizes. */
public final class Footprint {
  private static final Path FOLDER = Path.of("target/bench");
  private static final Path WAR = Path.of(System.getProperty("archive", "target/daybook.war"));
  private static final Duration NOW_AND_THEN = Duration.ofMillis(200);
  private static final long SETTLE_SECONDS = 3;
  private static final int REQUESTS = 2000;

  private final Notes notes;
  private final Path work;

  private Footprint(int count, Path temporary) {
    notes = new Notes(FOLDER.resolve("content-" + count), count);
    work = temporary.resolve("work-" + count);
  }

  /** Measures sites of these many notes each, those of 100, 1,000 and 10,000 by default. */
  public static void main(String... counts) throws IOException, InterruptedException {
    List<String> sizes = counts.length == 0 ? List.of("100", "1000", "10000") : List.of(counts);
    for (String size : sizes) {
      try (TemporaryFolder temporary = new TemporaryFolder("daybook-footprint")) {
        new Footprint(Integer.parseInt(size), temporary.path()).run();
      }
    }
  }

  private void run() throws IOException, InterruptedException {
    notes.write();
    try (Archive archive = Archive.serve(WAR, notes.folder(), work)) {
      everythingIsPublished(archive);
      print("first start, peak resident of server and renderer: %s MB", archive.program().peaks());
      print("first start, heap: %d MB", archive.program().heap());
    }
    disk().forEach((part, bytes) -> print("disk, %s: %.1f MB", part, bytes / 1e6));
    try (Archive archive = Archive.serve(WAR, notes.folder(), work)) {
      everythingIsPublished(archive);
      Program program = archive.program();
      print("restart, resident: %d MB, %d renderers", program.resident(), program.children());
      for (int i = 0; i < REQUESTS; i++) {
        archive.get(notes.page(i % notes.count()));
      }
      long heap = program.heap();
      print("restart, after %d requests, live heap: %d MB", REQUESTS, heap);
      print("restart, after %d requests, resident: %d MB", REQUESTS, program.resident());
      print("restart, metaspace: %d MB", program.metaspace());
    }
  }

  private void everythingIsPublished(Archive archive) throws IOException, InterruptedException {
    archive.await(notes.page(0), "", NOW_AND_THEN);
    TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
  }

  /** Bytes by the part of the work folder, each file in whole blocks of 4 KiB. */
  private Map<String, Long> disk() throws IOException {
    Map<String, Long> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String part = work.relativize(file).getName(0).toString().replaceFirst("-.*", "");
        parts.merge(part, (Files.size(file) + 4095) / 4096 * 4096, Long::sum);
      }
    }
    return parts;
  }

  private void print(String format, Object... values) {
    System.out.printf("%5d  %s%n", notes.count(), format.formatted(values));
  }
}
