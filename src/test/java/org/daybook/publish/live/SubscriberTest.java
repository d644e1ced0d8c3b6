package org.daybook.publish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.daybook.feed.Feeds;
import org.daybook.publish.ContentFixture;
import org.daybook.publish.FeedReader;
import org.daybook.site.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Subscribers hear of each thing that an author does exactly once. Each change is followed by two
 * polls.
 */
class SubscriberTest {
  private static final String QUEUES = "= Queues\n:page-date: 2026-05-01\n";
  private static final String QUEUES_ID = "tag:notes.example.org,2026:notes/queues/";
  private static final String POOLS = "= Pools\n:page-date: 2026-05-02\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @TempDir Path work;

  private final FeedReader reader = new FeedReader();
  private Instant now = Instant.parse("2026-05-03T10:00:00Z");
  private SnapshotFactory snapshots;

  @BeforeEach
  void twoEntriesAreKnown() {
    start();
    content.write("notes/queues.adoc", QUEUES);
    content.write("notes/pools.adoc", POOLS);
    poll();
    assertThat(reader.news()).containsExactlyInAnyOrder("new Queues", "new Pools");
  }

  @Test
  void anAddedEntryIsNewOnce() {
    content.write("notes/added.adoc", "= Added\n:page-date: 2026-05-03\n");
    poll();

    assertThat(reader.news()).containsExactly("new Added");
  }

  @Test
  void anEditIsNoNewsUnlessItsAuthorSaysSo() {
    content.write("notes/queues.adoc", QUEUES + "\nCorrected.\n");
    poll();

    assertThat(reader.news()).isEmpty();

    content.write("notes/queues.adoc", QUEUES + ":page-updated: 2026-05-03\n\nRewritten.\n");
    poll();

    assertThat(reader.news()).containsExactly("updated Queues");
  }

  @Test
  void aRenamedEntryWithAnAliasIsNoNews() throws IOException {
    content.remove("notes/queues.adoc");
    content.write("notes/bounded-queues.adoc", QUEUES + ":page-aliases: /notes/queues/\n");
    poll();

    assertThat(reader.news()).isEmpty();
    assertThat(reader.entries()).hasSize(2);
  }

  @Test
  void aRenamedEntryWithItsIdIsNoNews() throws IOException {
    content.remove("notes/queues.adoc");
    content.write("notes/bounded-queues.adoc", QUEUES + ":page-id: " + QUEUES_ID + "\n");
    poll();

    assertThat(reader.news()).isEmpty();
    assertThat(reader.entries()).hasSize(2);
  }

  @Test
  void anUnpublishedEntryIsGoneOnceAndUpdatedWhenItIsBack() {
    content.write("notes/queues.adoc", QUEUES + ":page-draft:\n");
    poll();

    assertThat(reader.news()).containsExactly("gone " + QUEUES_ID);

    content.write("notes/queues.adoc", QUEUES);
    poll();

    assertThat(reader.news()).containsExactly("new Queues");
    assertThat(reader.entries()).contains(QUEUES_ID).hasSize(2);
  }

  @Test
  void aRemovedEntryIsGoneOnce() throws IOException {
    content.remove("notes/queues.adoc");
    poll();

    assertThat(reader.news()).containsExactly("gone " + QUEUES_ID);
  }

  @Test
  void anEntryRemovedWhileNothingRanIsGoneToo() throws IOException {
    content.remove("notes/queues.adoc");
    start();
    poll();

    assertThat(reader.news()).containsExactly("gone " + QUEUES_ID);
  }

  @Test
  void anExpiredEntryIsGone() {
    content.write("notes/queues.adoc", QUEUES + ":page-expires: 2026-05-05\n");
    poll();
    assertThat(reader.news()).isEmpty();

    now = now.plus(Duration.ofDays(3));
    poll();

    assertThat(reader.news()).containsExactly("gone " + QUEUES_ID);
  }

  @Test
  void anEntryThatIsBrokenAfterARestartIsNotTakenForRemoved() {
    content.write("notes/queues.adoc", "= Queues\n:page-date: 2026-13-45\n");
    start();
    poll();

    assertThat(reader.news()).isEmpty();

    content.write("notes/queues.adoc", QUEUES);
    poll();

    assertThat(reader.news()).isEmpty();
    assertThat(reader.entries()).hasSize(2);
  }

  @Test
  void anOldEntryThatAppearsLateIsNotMissedAmongManyYoungerOnes() {
    for (int i = 10; i < 45; i++) {
      content.write(
          "notes/more-" + i + ".adoc", "= More\n:page-date: 2026-05-03T08:%d\n".formatted(i));
    }
    poll();
    reader.news();

    content.write("notes/old.adoc", "= Old\n:page-date: 2026-01-01\n");
    poll();

    assertThat(reader.news()).containsExactly("new Old");
  }

  @Test
  void aRestartIsNoNews() {
    start();
    poll();

    assertThat(reader.news()).isEmpty();
  }

  @Test
  void aDeletedFeedHistoryLosesNothingElse() throws IOException {
    content.remove("notes/queues.adoc");
    poll();
    reader.news();
    Files.delete(work.resolve("feeds"));
    start();
    poll();

    assertThat(reader.news()).isEmpty();
    assertThat(reader.entries()).hasSize(1);
  }

  private void start() {
    content.restart();
    snapshots = Snapshots.of(() -> new Viewer(now, false), work.resolve("feeds"), "");
  }

  private void poll() {
    now = now.plusSeconds(60);
    Feeds feeds = snapshots.whole(content.publish(), Set.of()).feeds();
    reader.poll(feeds);
    reader.poll(feeds);
    reader.poll(snapshots.whole(content.publish(), Set.of()).feeds());
  }
}
