package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Kills the archive's server or its renderer at random moments while notes are edited, and demands
 * that the site is served again, complete, with the same ids, dates and tombstones in its feed.
 */
public final class Kills {
  private static final Pattern REMEMBERED =
      Pattern.compile("<(?:id|published|updated)>[^<]*|<at:deleted-entry[^>]*");
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST = Duration.ofSeconds(90);
  private static final int NOTES = 12;

  private final Path war;
  private final Path content;
  private final Path work;
  private final Random random;

  private Kills(Path war, Path folder, long seed) {
    this.war = war;
    content = folder.resolve("content");
    work = folder.resolve("work");
    random = new Random(seed);
  }

  /** Kills so many times, 200 by default; a second argument is the seed of a run to repeat. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
    System.out.printf("%d kills, seed %d%n", kills, seed);
    Path war = Path.of(System.getProperty("archive", "target/daybook.war"));
    run(war, Files.createTempDirectory("daybook-kills"), kills, seed);
    System.out.println("served again, complete, after each of them");
  }

  /**
   * Kills so many times.
   *
   * @param folder an empty folder for content and work files
   * @throws AssertionError if something is lost, or not served again within 90 seconds
   */
  public static void run(Path war, Path folder, int kills, long seed)
      throws IOException, InterruptedException {
    new Kills(war, folder, seed).run(kills);
  }

  private void run(int kills) throws IOException, InterruptedException {
    writeAll();
    Archive archive = serve();
    try {
      awaitText(archive, 0);
      Files.delete(note(NOTES));
      archive.await("atom.xml", "<at:deleted-entry", PAUSE);
      List<String> before = remembered(archive);
      for (int kill = 1; kill <= kills; kill++) {
        boolean server = random.nextBoolean();
        editAndKill(archive, kill, server);
        if (server) {
          archive.close();
          archive = serve();
        }
        awaitText(archive, kill);
        awaitSame(
            archive, before, "kill " + kill + (server ? " of the server" : " of the renderer"));
      }
    } finally {
      archive.close();
    }
  }

  private void editAndKill(Archive archive, int kill, boolean server)
      throws IOException, InterruptedException {
    int first = random.nextInt(NOTES);
    for (int n = 0; n < NOTES; n++) {
      if (n == first) {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(400));
        kill(archive, server);
      }
      write(n, kill);
    }
  }

  private static void kill(Archive archive, boolean server) throws InterruptedException {
    if (server) {
      archive.kill();
    } else {
      archive.program().handle().descendants().forEach(ProcessHandle::destroyForcibly);
    }
  }

  private void awaitText(Archive archive, int edit) throws IOException, InterruptedException {
    for (int n = 0; n < NOTES; n++) {
      String page = "notes/n" + n + "/";
      await(() -> archive.get(page).body().contains(text(edit)), page + " has edit " + edit);
    }
  }

  private static void awaitSame(Archive archive, List<String> before, String kill)
      throws IOException, InterruptedException {
    await(() -> remembered(archive).equals(before), "the feed is as it was before " + kill);
  }

  private static List<String> remembered(Archive archive) throws IOException, InterruptedException {
    // The feed's own date moves with each edit.
    String feed = archive.get("atom.xml").body().replaceFirst("<updated>[^<]*", "");
    return REMEMBERED.matcher(feed).results().map(MatchResult::group).toList();
  }

  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private static void await(Condition condition, String what)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + LONGEST.toSeconds() + " s: " + what);
      }
      TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
    }
  }

  private Archive serve() throws IOException {
    return Archive.serve(war, content, work);
  }

  private void writeAll() throws IOException {
    Files.createDirectories(content.resolve("notes"));
    String header = "= Site\n:page-id: tag:notes.example.org,2026:\n:author: Ed\n";
    Files.writeString(content.resolve("index.adoc"), header);
    for (int n = 0; n <= NOTES; n++) {
      write(n, 0);
    }
  }

  private void write(int n, int edit) throws IOException {
    String header = "= Note " + n + "\n:page-date: 2026-01-02\n:page-updated: 2026-01-03\n\n";
    Files.writeString(note(n), header + text(edit) + "\n");
  }

  private static String text(int edit) {
    return "Edit number " + edit + ".";
  }

  private Path note(int n) {
    return content.resolve("notes/n" + n + ".adoc");
  }
}
