package org.daybook.publish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.daybook.document.Diagnostic;
import org.daybook.feed.Feeds;
import org.daybook.publish.ContentFixture;
import org.daybook.publish.Publisher;
import org.daybook.report.Freshness.State;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.source.ContentFolder;
import org.daybook.theme.ThemeFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The site follows its folder, and nothing that happens to the folder takes the site down. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LiveSiteTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  private volatile Instant now = Instant.parse("2026-06-01T00:00:00Z");
  private LiveSite live;

  @AfterEach
  void close() {
    live.close();
  }

  @Test
  void anEditIsSeen() throws Exception {
    content.write("notes/a.adoc", note("Before"));
    live(content.folder());
    until(site -> titles(site).equals(List.of("Before")));

    content.write("notes/a.adoc", note("After"));

    until(site -> titles(site).equals(List.of("After")));
  }

  @Test
  void anEditOfTheThemeIsSeenAndAnErrorInItToldWhileItsLastVersionStays(@TempDir Path theme)
      throws Exception {
    content.write("notes/a.adoc", note("Title"));
    Files.writeString(theme.resolve("header.html"), "<p>Before</p>");
    ThemeFolder folder = ThemeFolder.at(theme, InstantSource.system(), "");
    live(content.folder(), content.inTheme(folder));
    until(site -> header(site).equals("<p>Before</p>"));
    Instant changed = live.feeds().orElseThrow().changed();

    Files.writeString(theme.resolve("header.html"), "<p>After</p>");
    until(site -> header(site).equals("<p>After</p>"));
    assertThat(live.feeds().orElseThrow().changed()).isAfter(changed);

    Files.writeString(theme.resolve("header.html"), "<div>Half");
    until(site -> !live.inspection().diagnostics().isEmpty());
    assertThat(live.inspection().diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            theme + "/header.html:1: error: <div> is not closed: add its end tag [theme-fault]");
    assertThat(header(live.feeds().orElseThrow().site())).isEqualTo("<p>After</p>");
  }

  @Test
  void whatIsWrongIsToldWithTheSite() throws Exception {
    content.write(
        "notes/a.adoc",
        "= Old\nAda Lane\n:page-date: 2026-03-01\n:page-review-by: 2026-06-02\n\n<<gone>>\n");
    live(content.folder());
    until(site -> titles(site).equals(List.of("Old")));

    assertThat(live.inspection().diagnostics()).extracting(Diagnostic::line).containsExactly(6);
    assertThat(live.inspection().due()).isEmpty();

    now = Instant.parse("2026-06-02T00:00:00Z");
    until(site -> site.newest().get(0).review().overdue());
    assertThat(live.inspection().due())
        .extracting(Entry::owner)
        .containsExactly(new Author("Ada Lane"));
  }

  @Test
  void aNewFolderIsSeen() throws Exception {
    live(content.folder());
    until(site -> site.newest().isEmpty());

    content.write("guides/2026/a.adoc", note("New"));

    until(site -> titles(site).equals(List.of("New")));
  }

  @Test
  void anEntryAppearsAndExpiresByItself() throws Exception {
    content.write(
        "notes/a.adoc",
        "= Later\n:page-date: 2026-07-01\n:page-expires: 2026-08-01T12:00+02:00\n\nText.\n");
    live(content.folder());
    until(site -> titles(site).isEmpty());

    now = Instant.parse("2026-07-01T00:00:00Z");
    until(site -> titles(site).equals(List.of("Later")));

    now = Instant.parse("2026-08-01T10:00:00Z");
    until(site -> titles(site).isEmpty());
  }

  @Test
  void aFolderThatIsGoneForAWhileChangesNothing() throws Exception {
    content.write("notes/a.adoc", note("Here"));
    live(content.folder());
    until(site -> titles(site).equals(List.of("Here")));
    Path elsewhere = content.folder().resolveSibling("elsewhere");

    Files.move(content.folder(), elsewhere);
    looks(3);
    assertThat(titles(live.feeds().map(Feeds::site).orElseThrow())).containsExactly("Here");

    Files.move(elsewhere, content.folder());
    content.write("notes/a.adoc", note("Back"));
    until(site -> titles(site).equals(List.of("Back")));
  }

  @Test
  void aTreeThatLostMostOfItsPagesIsBelievedAfterTenMinutes() throws Exception {
    IntStream.range(0, 20).forEach(n -> content.write("notes/n" + n + ".adoc", note("N" + n)));
    live(content.folder());
    until(site -> titles(site).size() == 20);

    for (int n = 0; n < 15; n++) {
      content.remove("notes/n" + n + ".adoc");
    }
    while (live.freshness().state() != State.HELD_BACK) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    assertThat(titles(live.feeds().map(Feeds::site).orElseThrow())).hasSizeGreaterThan(8);

    content.write("notes/n19.adoc", note("Edited"));
    content.write("notes/n18.adoc", note("N18").replace("\n\n", "\n:page-draft:\n\n"));
    until(site -> titles(site).contains("Edited") && !titles(site).contains("N18"));
    assertThat(live.freshness().state()).isEqualTo(State.HELD_BACK);

    now = now.plus(Duration.ofMinutes(11));
    until(site -> titles(site).size() == 4);
  }

  @Test
  void aLinkAsContentFolderIsFlippedAtOnce() throws Exception {
    Path first = Files.createDirectories(content.folder().resolve("_first"));
    Path second = Files.createDirectories(content.folder().resolve("_second/notes"));
    Files.createDirectories(first.resolve("notes"));
    Files.writeString(first.resolve("notes/a.adoc"), note("First"));
    Files.writeString(second.resolve("a.adoc"), note("Second"));
    Path link = Files.createSymbolicLink(content.folder().resolve("_link"), first);
    live(link);
    until(site -> titles(site).equals(List.of("First")));

    Path flipped = Files.createSymbolicLink(content.folder().resolve("_new"), second.getParent());
    Files.move(flipped, link, StandardCopyOption.ATOMIC_MOVE);

    until(site -> titles(site).equals(List.of("Second")));
  }

  @Test
  void afterItIsClosedNothingOfItRuns() throws Exception {
    live(content.folder());
    until(site -> true);

    live.close();

    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("daybook-publisher"));
  }

  private void live(Path folder) {
    live(folder, content.publisher());
  }

  private void live(Path folder, Publisher publisher) {
    live =
        new LiveSite(
            new ContentFolder(folder, () -> now),
            publisher,
            Snapshots.of(() -> new Viewer(now, false), folder.resolveSibling("feeds"), ""),
            new LiveSite.Timing(Duration.ofMillis(20), Duration.ofMinutes(10)));
    live.start();
  }

  private void until(Predicate<Site> expected) throws InterruptedException {
    while (live.feeds().map(Feeds::site).filter(expected).isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  /** Waits until the folder has been looked at some times. */
  private void looks(int times) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(times * 150L);
  }

  private static String header(Site site) {
    return site.info().theme().chrome().header();
  }

  private static List<String> titles(Site site) {
    return site.newest().stream().map(Entry::title).map(title -> title.text()).toList();
  }

  private static String note(String title) {
    return "= " + title + "\n:page-date: 2026-03-01\n\nText.\n";
  }
}
