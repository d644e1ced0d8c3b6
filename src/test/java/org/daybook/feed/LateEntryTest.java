package org.daybook.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An entry that appears after others whose dates are not earlier. */
class LateEntryTest {
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "35, 2026-06-01T00:00:00Z", // All of one day, as 'revdate' without a time has it.
    "60, 2026-06-01T00:00:00Z",
    "89, 2026-05-30T00:00:00Z",
    "60, 2026-05-27T00:00:00Z"
  })
  void aLateEntryOfABusyDayIsInTheSubscriptionOfEachOfItsFeeds(int others, String published) {
    List<Note> day = day(others);
    Note late = Note.at("notes/zz/").tagged("tag 1").published(published).updated(published);
    Feeds after = published(day, late);

    assertThat(after.all()).hasSizeGreaterThan(3);
    assertThat(after.all().stream().filter(feed -> isIn(feed.entries(), late)))
        .hasSizeGreaterThan(3)
        .allSatisfy(feed -> assertThat(isIn(newest(feed), late)).as(feed.page().value()).isTrue());
  }

  @Test
  void anEntryThatIsInTheSubscriptionByItsDateKeepsIt() {
    Note few = Note.at("notes/zz/").published("2026-05-30T00:00:00Z");
    Note newest = Note.at("notes/zz/").published("2026-06-01T10:00:00Z");

    assertThat(updated(published(day(12), few), few)).isEqualTo("2026-05-30T00:00:00Z");
    assertThat(updated(published(day(60), newest), newest)).isEqualTo("2026-06-01T10:00:00Z");
  }

  private Feeds published(List<Note> before, Note late) {
    FeedMemory memory = new FeedMemory(folder.resolve("feeds-" + before.size()), "formats");
    memory.feedsOf(Sites.of(before.toArray(Note[]::new)), Set.of(), () -> NOON);
    Site later = Sites.of(Stream.concat(before.stream(), Stream.of(late)).toArray(Note[]::new));
    return memory.feedsOf(later, Set.of(), () -> NOON.plusSeconds(600));
  }

  private static List<Note> day(int notes) {
    String day = "2026-06-01T00:00:00Z";
    return IntStream.range(0, notes)
        .mapToObj(n -> Note.at("notes/" + n + "/").published(day).updated(day))
        .map(note -> note.tagged("tag 1"))
        .toList();
  }

  private static List<FeedEntry> newest(Feed feed) {
    List<FeedEntry> newest = feed.documents().newest();
    assertThat(newest).hasSizeLessThanOrEqualTo(SiteInfo.FEED_ENTRIES);
    return newest;
  }

  private static boolean isIn(List<FeedEntry> entries, Note note) {
    return entries.stream().anyMatch(entry -> entry.entry().id().equals(note.entry().id()));
  }

  private static Instant updated(Feeds feeds, Note note) {
    return feeds.at(SitePath.HOME).orElseThrow().entries().stream()
        .filter(entry -> entry.entry().id().equals(note.entry().id()))
        .findFirst()
        .orElseThrow()
        .updated();
  }
}
