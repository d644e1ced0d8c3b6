package org.daybook.publish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.feed.Feeds;
import org.daybook.io.FileTree;
import org.daybook.publish.ContentFixture;
import org.daybook.report.Freshness.State;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentSource;
import org.daybook.source.ContentTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever goes wrong while a site is kept current, readers keep a site, and it is told. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LiveSiteFaultsTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  private volatile Instant now = Instant.parse("2026-06-01T00:00:00Z");
  private volatile Runnable afterRead = () -> {};
  private volatile Runnable beforeWait = () -> {};
  private LiveSite live;

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void anErrorIsToldAndWhatFailedIsTriedAgain() throws Exception {
    content.write("notes/a.adoc", note("Before"));
    publishLive();
    until(() -> live.freshness().state() == State.CURRENT);

    afterRead = fails(new StackOverflowError("in " + content.folder()));
    content.write("notes/a.adoc", note("After"));
    until(() -> live.freshness().state() == State.BEHIND);
    assertThat(live.freshness().why())
        .isEqualTo("publishing failed (StackOverflowError); the log says why");
    assertThat(titles()).containsExactly("Before");

    afterRead = () -> {};
    until(() -> titles().equals(List.of("After")));
    until(() -> live.freshness().state() == State.CURRENT);
    until(() -> live.counts().publications() == 2);
    assertThat(live.counts().failures()).isPositive();
    assertThat(live.counts().spent()).isPositive();
  }

  @Test
  void aFolderThatIsGoneIsToldWithoutItsPathAndTheSiteStays() throws Exception {
    content.write("notes/a.adoc", note("A"));
    publishLive();
    until(() -> live.freshness().state() == State.CURRENT);
    Path away = content.folder().resolveSibling("gone");

    Files.move(content.folder(), away);
    until(() -> live.freshness().state() == State.BEHIND);
    assertThat(live.freshness().why())
        .isEqualTo(
            "content: the path does not exist: create a folder there, or write another path");
    assertThat(titles()).containsExactly("A");

    Files.move(away, content.folder());
    until(() -> live.freshness().state() == State.CURRENT);
  }

  @Test
  void anEntryExpiresWhileTheFolderCannotBeRead() throws Exception {
    content.write("notes/a.adoc", note("A"));
    content.write("notes/b.adoc", "= B\n:page-date: 2026-05-01\n:page-expires: 2026-06-02\n");
    publishLive();
    until(() -> titles().size() == 2);

    afterRead = fails(new StackOverflowError());
    now = now.plus(Duration.ofDays(2));

    until(() -> titles().equals(List.of("A")));
  }

  @Test
  void anEntryExpiresOnTimeHoweverRarelyTheFolderIsCompared() throws Exception {
    Instant soon = Instant.now().plusSeconds(12).truncatedTo(ChronoUnit.SECONDS);
    content.write("notes/a.adoc", "= A\n:page-date: 2026-05-01\n:page-expires: " + soon + "\n");
    publishLive(Instant::now, Duration.ofHours(1));
    until(() -> titles().equals(List.of("A")));

    until(() -> titles().isEmpty());
  }

  @Test
  void aThreadThatEndsAllTheSameIsStartedAgain() throws Exception {
    content.write("notes/a.adoc", note("Before"));
    beforeWait = fails(new NoClassDefFoundError("waiting"));
    publishLive();
    until(() -> titles().equals(List.of("Before")));

    beforeWait = () -> {};
    content.write("notes/a.adoc", note("After"));

    until(() -> titles().equals(List.of("After")));
  }

  @Test
  void anInterruptThatIsNotTheEndChangesNothing() throws Exception {
    content.write("notes/a.adoc", note("Before"));
    publishLive();
    until(() -> titles().equals(List.of("Before")));

    Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("daybook-publisher"))
        .forEach(Thread::interrupt);
    content.write("notes/a.adoc", note("After"));

    until(() -> titles().equals(List.of("After")));
  }

  @Test
  void aLibraryThatLosesTheInterruptOfTheEndDoesNotStopTheEnd() throws Exception {
    content.write("notes/a.adoc", note("A"));
    Semaphore waiting = new Semaphore(0);
    beforeWait =
        () -> {
          waiting.release();
          LockSupport.park();
          Thread.interrupted();
        };
    publishLive(() -> now, Duration.ofHours(1));
    waiting.acquire();

    live.close();

    assertThat(titles()).containsExactly("A");
  }

  @Test
  void aFileThatIsReplacedByDeletingItFirstNeverLeavesTheSite() throws Exception {
    content.write("notes/a.adoc", note("A"));
    content.write("notes/b.adoc", note("B"));
    publishLive();
    until(() -> titles().size() == 2);

    Path away = content.folder().resolveSibling("away");
    // The look that misses the file brings it back, and the next one shows another edit.
    afterRead =
        () -> {
          if (Files.exists(away)) {
            move(away, content.folder().resolve("notes/b.adoc"));
            content.write("notes/a.adoc", note("Edited"));
          }
          assertThat(titles()).hasSize(2);
        };
    Files.move(content.folder().resolve("notes/b.adoc"), away);

    until(() -> titles().contains("Edited"));
    assertThat(titles()).containsExactlyInAnyOrder("Edited", "B");
  }

  @Test
  void aFileThatIsBeingCopiedMakesNoOtherWait() throws Exception {
    content.write("notes/a.adoc", note("Before"));
    publishLive();
    until(() -> titles().equals(List.of("Before")));

    content.write("notes/video.mp4", "first part");
    afterRead = () -> append(content.folder().resolve("notes/video.mp4"));
    content.write("notes/a.adoc", note("After"));
    until(() -> titles().equals(List.of("After")));
    assertThat(site().links().assetFrom("notes/video.mp4")).isEmpty();

    afterRead = () -> {};
    until(() -> site().links().assetFrom("notes/video.mp4").isPresent());
  }

  @Test
  void aStartWithoutMostOfTheKnownPagesTellsOfNoRemoval() throws Exception {
    IntStream.range(0, 20).forEach(n -> content.write("notes/n" + n + ".adoc", note("N" + n)));
    publishLive();
    until(() -> live.freshness().state() == State.CURRENT && titles().size() == 20);
    live.close();

    for (int n = 0; n < 15; n++) {
      content.remove("notes/n" + n + ".adoc");
    }
    publishLive();
    until(() -> live.freshness().state() == State.HELD_BACK && titles().size() == 5);
    assertThat(live.freshness().why()).contains("15 of 22 pages have gone");
    assertThat(tombstones()).isEmpty();

    now = now.plus(Duration.ofMinutes(11));
    until(() -> live.freshness().state() == State.CURRENT);
    assertThat(titles()).hasSize(5);
    assertThat(tombstones()).hasSize(15);
  }

  @Test
  void aStartWithoutAnyKnownPageIsHeldBack() throws Exception {
    IntStream.range(0, 20).forEach(n -> content.write("notes/n" + n + ".adoc", note("N" + n)));
    content.publish();
    FileTree.delete(content.folder().resolve("notes"));
    content.remove("index.adoc");
    publishLive();

    until(() -> live.freshness().why().contains("22 of 22 pages have gone"));
    assertThat(live.freshness().state()).isEqualTo(State.UNPUBLISHED);
    assertThat(live.feeds()).isEmpty();
  }

  private List<Tombstone> tombstones() {
    return live.feeds().orElseThrow().at(SitePath.HOME).orElseThrow().tombstones();
  }

  private void publishLive() {
    publishLive(() -> now, Duration.ofMillis(20));
  }

  private void publishLive(Supplier<Instant> clock, Duration poll) {
    live =
        new LiveSite(
            new DisturbedFolder(new ContentFolder(content.folder(), () -> now)),
            content.publisher(),
            Snapshots.of(
                () -> new Viewer(clock.get(), false),
                content.folder().resolveSibling(content.folder().getFileName() + "-feeds"),
                ""),
            new LiveSite.Timing(poll, Duration.ofMinutes(10)));
    live.start();
  }

  /** A folder to which something happens after it is read, or before it is waited for. */
  private final class DisturbedFolder implements ContentSource {
    private final ContentSource folder;

    DisturbedFolder(ContentSource folder) {
      this.folder = folder;
    }

    @Override
    public ContentTree read(ContentTree earlier) throws IOException {
      ContentTree tree = folder.read(earlier);
      afterRead.run();
      return tree;
    }

    @Override
    public void awaitChange(ContentTree tree, Duration atMost) throws InterruptedException {
      beforeWait.run();
      folder.awaitChange(tree, atMost);
    }

    @Override
    public void close() throws IOException {
      folder.close();
    }
  }

  private static Runnable fails(Error error) {
    return () -> {
      throw error;
    };
  }

  private static void until(BooleanSupplier expected) throws InterruptedException {
    while (!expected.getAsBoolean()) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  private Site site() {
    return live.feeds().map(Feeds::site).orElseThrow();
  }

  private List<String> titles() {
    return live.feeds().map(Feeds::site).stream()
        .flatMap(site -> site.newest().stream())
        .map(entry -> entry.title().text())
        .toList();
  }

  private static String note(String title) {
    return "= " + title + "\n:page-date: 2026-03-01\n\nText.\n";
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, "more", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
