package org.daybook.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A memory whose file is damaged, cannot be read, or has a second writer. */
class FeedMemoryTest {
  private static final Note A = Note.at("notes/a/");
  private static final Note B = Note.at("notes/b/");
  private static final Note C = Note.at("notes/c/");
  private static final Site ALL = Sites.of(A, B, C);

  @TempDir Path folder;

  private Instant now = Instant.parse("2026-06-01T10:00:00Z");
  private FeedMemory one;
  private FeedMemory other;

  @BeforeEach
  void twoProcessesShareAFolder() {
    one = memory();
    other = memory();
  }

  @Test
  void twoWritersOfOneSiteAgreeOnWhatFeedsSay() {
    publish(one, ALL);
    publish(other, ALL);
    Feeds first = publish(one, Sites.of(A, B));
    now = now.plusSeconds(2);
    Feeds second = publish(other, Sites.of(A, B));

    assertThat(tombstones(second)).isEqualTo(tombstones(first)).hasSize(1);
    assertThat(home(second)).isEqualTo(home(first));
    assertThat(second.changed()).isAfter(first.changed());
  }

  @Test
  void entriesThatComeBackHaveOneDateWhoeverPublishesThem() {
    publish(one, ALL);
    publish(other, ALL);
    publish(one, Sites.of(A, B));
    now = now.plus(Duration.ofDays(1));
    publish(other, Sites.of(A, B));
    Feeds first = publish(one, ALL);
    now = now.plusSeconds(2);
    Feeds second = publish(other, ALL);

    assertThat(tombstones(second)).isEmpty();
    assertThat(home(second)).isEqualTo(home(first));
  }

  @Test
  void tombstoneOfOneWriterSurvivesTheOther() {
    publish(one, ALL);
    publish(other, ALL);
    publish(one, Sites.of(A, B));
    publish(other, ALL);
    publish(other, Sites.of(B, C));
    Feeds last = publish(memory(), Sites.of(B));

    assertThat(tombstones(last))
        .extracting(Tombstone::id)
        .containsExactlyInAnyOrder(A.entry().id(), C.entry().id());
  }

  @Test
  void aChangeIsDatedAfterTheMomentInWhichItIsShown() {
    Instant started = now;
    InstantSource slow = () -> now = now.plusMillis(700);

    assertThat(one.feedsOf(ALL, Set.of(), slow).changed()).isAfter(now).isAfter(started);
  }

  @Test
  void aChangeThatTakesLongToRecordIsDatedAfterItTooAndSoIsTheRecord() {
    InstantSource slow = () -> now = now.plusSeconds(5);
    Instant changed = one.feedsOf(ALL, Set.of(), slow).changed();

    assertThat(changed).isAfter(now);
    assertThat(publish(memory(), ALL).changed()).isEqualTo(changed);
  }

  @Test
  void aHistoryThatCannotBeReadIsNotReplacedAndReadAgainLater() throws IOException {
    publish(one, ALL);
    Feeds removed = publish(one, Sites.of(A, B));
    Path hidden = Files.move(file(), folder.resolve("hidden"));
    Files.createSymbolicLink(file(), file());
    FeedMemory restarted = memory();
    Feeds unknown = publish(restarted, Sites.of(A, B));

    assertThat(unknown.changed()).isEqualTo(Instant.EPOCH);
    assertThat(tombstones(unknown)).isEmpty();
    assertThat(file()).isSymbolicLink();

    Files.delete(file());
    Files.move(hidden, file());
    now = now.plusSeconds(60);
    Feeds known = publish(restarted, Sites.of(A, B));

    assertThat(tombstones(known)).isEqualTo(tombstones(removed));
    assertThat(known.changed()).isAfter(now);
  }

  @Test
  void aDamagedHistoryIsReplacedByWhatTheProcessRemembers() throws IOException {
    publish(one, ALL);
    Feeds removed = publish(one, Sites.of(A, B));
    Files.writeString(file(), "nonsense");
    publish(one, Sites.of(A));

    assertThat(tombstones(publish(memory(), Sites.of(A)))).containsAll(tombstones(removed));
    assertThat(folder.resolve("feeds.damaged")).hasContent("nonsense");
  }

  @Test
  void aRestartThatChangesNothingWritesNothing() throws IOException {
    publish(one, ALL);
    Object written = Files.readAttributes(file(), "unix:ino").get("ino");
    publish(memory(), ALL);

    assertThat(Files.readAttributes(file(), "unix:ino")).containsEntry("ino", written);
  }

  private FeedMemory memory() {
    return new FeedMemory(file(), "formats");
  }

  private Path file() {
    return folder.resolve("feeds");
  }

  private Feeds publish(FeedMemory memory, Site site) {
    return memory.feedsOf(site, Set.of(), () -> now);
  }

  private static List<Tombstone> tombstones(Feeds feeds) {
    return feeds.at(SitePath.HOME).orElseThrow().tombstones();
  }

  /** The fingerprint of the home feed. */
  private static String home(Feeds feeds) {
    return feeds.fingerprint(
        FeedPage.numbered(feeds.at(SitePath.HOME).orElseThrow(), 0).orElseThrow());
  }
}
