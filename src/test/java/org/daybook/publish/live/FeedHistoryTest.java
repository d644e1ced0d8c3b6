package org.daybook.publish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.daybook.feed.Feed;
import org.daybook.feed.FeedEntry;
import org.daybook.feed.FeedMemory;
import org.daybook.feed.Tombstone;
import org.daybook.publish.ContentFixture;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a site remembers of what it was. */
class FeedHistoryTest {
  private static final String TAGGED = "= A\n:page-date: 2026-05-01\n:page-tags: Java, Rust\n";
  private static final String ID = "tag:notes.example.org,2026:notes/a/";
  private static final Instant START = Instant.parse("2026-05-03T10:00:00.5Z");

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @TempDir Path work;

  private Instant now = START;
  private FeedMemory audience;

  @BeforeEach
  void oneEntryIsKnown() {
    start();
    content.write("notes/a.adoc", TAGGED);
    content.write("notes/b.adoc", "= B\n:page-date: 2026-05-02\n:page-tags: Java\n");
    site();
  }

  @Test
  void everyFeedThatHadARemovedEntryHasATombstone() throws IOException {
    content.remove("notes/a.adoc");
    now = now.plusSeconds(60);
    Tombstone tombstone = new Tombstone(ID, Instant.parse("2026-05-03T10:01:00Z"));

    for (String feed : List.of("", "notes/", "tags/java/", "authors/the-editors/")) {
      assertThat(channel(feed).tombstones()).as(feed).containsExactly(tombstone);
      assertThat(channel(feed).updated()).isEqualTo(tombstone.when());
    }
  }

  @Test
  void anEntryThatLosesATagIsGoneFromThatFeedAlone() {
    content.write("notes/a.adoc", TAGGED.replace("Java, ", ""));

    assertThat(channel("tags/java/").tombstones()).extracting(Tombstone::id).containsExactly(ID);
    assertThat(channel("").tombstones()).isEmpty();
  }

  @Test
  void anEntryThatIsBackHasNoTombstoneAndIsYoungerThanItWas() throws IOException {
    content.remove("notes/a.adoc");
    Instant gone = channel("").tombstones().get(0).when();
    content.write("notes/a.adoc", TAGGED);

    assertThat(channel("").tombstones()).isEmpty();
    assertThat(channel("tags/rust/").items())
        .extracting(FeedEntry::updated)
        .allMatch(gone::isBefore);
  }

  @Test
  void tombstonesAreRememberedForNinetyDaysAcrossRestarts() throws IOException {
    content.remove("notes/a.adoc");
    site();
    now = now.plus(Duration.ofDays(90));
    start();
    assertThat(channel("").tombstones()).hasSize(1);

    now = now.plusSeconds(2);
    start();

    assertThat(channel("").tombstones()).isEmpty();
  }

  @Test
  void lastChangeMovesWithEveryChangeAndNeverGoesBack() throws IOException {
    Instant first = site().changed();
    assertThat(first).isEqualTo("2026-05-03T10:00:00Z");

    content.write("notes/a.adoc", TAGGED + "\nWithin the same second.\n");
    Instant second = site().changed();
    assertThat(second).isAfter(first);

    now = now.minus(Duration.ofDays(1));
    content.remove("notes/b.adoc");
    Instant third = site().changed();
    assertThat(third).isAfter(second);

    start();
    assertThat(site().changed()).isEqualTo(third);
  }

  @Test
  void lastChangeStaysWhereNothingChanges() {
    Instant first = site().changed();
    now = now.plusSeconds(3600);

    assertThat(site().changed()).isEqualTo(first);
  }

  @Test
  void partOfASiteHasNoDateAndIsForgottenWithTheWhole() throws IOException {
    Site whole = site();
    content.remove("notes/a.adoc");
    Site part = audience.part(content.publish()).site();

    assertThat(part.changed()).isEqualTo(Instant.EPOCH);
    assertThat(part.channel(SitePath.HOME).orElseThrow().tombstones()).isEmpty();

    content.write("notes/a.adoc", TAGGED);
    now = now.plusSeconds(60);

    assertThat(channel("").tombstones()).isEmpty();
    assertThat(site().changed()).isEqualTo(whole.changed());
  }

  @Test
  void anotherSiteHasNoPastInThisOne() {
    content.write("index.adoc", "= Other\n:page-id: tag:other.example.org,2026:\n");

    assertThat(channel("").tombstones()).isEmpty();
  }

  @Test
  void whatIsNoLedgerIsForgotten() throws IOException {
    content.remove("notes/a.adoc");
    site();
    Files.writeString(work.resolve("feeds"), "nonsense");
    start();

    assertThat(channel("").tombstones()).isEmpty();
  }

  private void start() {
    content.restart();
    audience = new FeedMemory(() -> new Viewer(now, false), work.resolve("feeds"), "");
  }

  private Site site() {
    return audience.whole(content.publish()).site();
  }

  private Feed channel(String page) {
    return site().channel(new SitePath(page)).orElseThrow();
  }
}
