package org.daybook.publish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.daybook.feed.Feed;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.feed.FeedEntry;
import org.daybook.feed.Feeds;
import org.daybook.publish.ContentFixture;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The feed history of a site across publications and restarts. */
class FeedHistoryTest {
  private static final String TAGGED = "= A\n:page-date: 2026-05-01\n:page-tags: Java, Rust\n";
  private static final String ID = "tag:notes.example.org,2026:notes/a/";
  private static final Instant START = Instant.parse("2026-05-03T10:00:00.5Z");

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @TempDir Path work;

  private Instant now = START;
  private SnapshotFactory snapshots;

  @BeforeEach
  void oneEntryIsKnown() {
    start();
    content.write("notes/a.adoc", TAGGED);
    content.write("notes/b.adoc", "= B\n:page-date: 2026-05-02\n:page-tags: Java\n");
    feeds();
  }

  @Test
  void everyFeedThatHadARemovedEntryHasATombstone() throws IOException {
    content.remove("notes/a.adoc");
    now = now.plusSeconds(60);
    Tombstone tombstone = new Tombstone(ID, Instant.parse("2026-05-03T10:01:00Z"));

    for (String feed : List.of("", "notes/", "tags/java/", "authors/the-editors/")) {
      assertThat(feed(feed).tombstones()).as(feed).containsExactly(tombstone);
      assertThat(feed(feed).updated()).isEqualTo(tombstone.when());
    }
  }

  @Test
  void anEntryThatLosesATagIsGoneFromThatFeedAlone() {
    content.write("notes/a.adoc", TAGGED.replace("Java, ", ""));

    assertThat(feed("tags/java/").tombstones()).extracting(Tombstone::id).containsExactly(ID);
    assertThat(feed("").tombstones()).isEmpty();
  }

  @Test
  void anEntryThatIsBackHasNoTombstoneAndIsYoungerThanItWas() throws IOException {
    content.remove("notes/a.adoc");
    Instant gone = feed("").tombstones().get(0).when();
    content.write("notes/a.adoc", TAGGED);

    assertThat(feed("").tombstones()).isEmpty();
    assertThat(feed("tags/rust/").entries())
        .extracting(FeedEntry::updated)
        .allMatch(gone::isBefore);
  }

  @Test
  void tombstonesAreRememberedForNinetyDaysAcrossRestarts() throws IOException {
    content.remove("notes/a.adoc");
    feeds();
    now = now.plus(Duration.ofDays(90));
    start();
    assertThat(feed("").tombstones()).hasSize(1);

    now = now.plusSeconds(2);
    start();

    assertThat(feed("").tombstones()).isEmpty();
  }

  @Test
  void lastChangeMovesWithEveryChangeAndNeverGoesBack() throws IOException {
    Instant first = feeds().changed();
    assertThat(first).isAfter(START);

    content.write("notes/a.adoc", TAGGED + "\nWithin the same second.\n");
    Instant second = feeds().changed();
    assertThat(second).isAfter(first);

    now = now.minus(Duration.ofDays(1));
    content.remove("notes/b.adoc");
    Instant third = feeds().changed();
    assertThat(third).isAfter(second);

    start();
    assertThat(feeds().changed()).isEqualTo(third);
  }

  @Test
  void lastChangeStaysWhereNothingChanges() {
    Instant first = feeds().changed();
    now = now.plusSeconds(3600);

    assertThat(feeds().changed()).isEqualTo(first);
  }

  @Test
  void partOfASiteHasNoDateAndIsNoReasonForATombstone() throws IOException {
    Feeds whole = feeds();
    content.remove("notes/a.adoc");
    Feeds part = snapshots.part(content.publish()).feeds();

    assertThat(part.changed()).isEqualTo(Instant.EPOCH);
    assertThat(part.at(SitePath.HOME).orElseThrow().tombstones()).isEmpty();

    content.write("notes/a.adoc", TAGGED);
    now = now.plusSeconds(60);

    assertThat(feed("").tombstones()).isEmpty();
    assertThat(feeds().changed()).isAfter(whole.changed());
  }

  @Test
  void anotherSiteHasNoPastInThisOne() {
    content.write("index.adoc", "= Other\n:page-id: tag:other.example.org,2026:\n");

    assertThat(feed("").tombstones()).isEmpty();
  }

  @Test
  void aFileOfAnotherFormatIsReportedAndStartedAnew() throws IOException {
    content.remove("notes/a.adoc");
    feeds();
    Files.writeString(work.resolve("feeds"), "nonsense");
    start();

    assertThat(feed("").tombstones()).isEmpty();
  }

  private void start() {
    content.restart();
    snapshots = Snapshots.of(() -> new Viewer(now, false), work.resolve("feeds"), "");
  }

  private Feeds feeds() {
    return snapshots.whole(content.publish(), Set.of()).feeds();
  }

  private Feed feed(String page) {
    return feeds().at(new SitePath(page)).orElseThrow();
  }
}
