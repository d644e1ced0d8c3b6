package org.daybook.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.site.Entry;
import org.daybook.site.Review;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit of one of many notes, after which everything that it does not touch is as it was. */
class FeedReuseTest {
  private static final int TAGS = 10;
  private static final Review DUE = new Review(null, null, LocalDate.of(2026, 5, 1), false);
  private static final Viewer READER = new Viewer(Instant.parse("2026-07-01T00:00:00Z"), false);

  @ParameterizedTest
  @ValueSource(ints = {100, 1000})
  void anEditMakesOneFeedEntryAndTheFeedsOfItsNoteWhateverTheSizeOfTheSite(int size) {
    Section notes = notes(size);
    Feeds before = Sites.feeds(Sites.of(notes));
    Feeds after = before.followedBy(Sites.of(edited(notes)), FeedChanges.NONE);

    assertThat(after.site().newest()).hasSize(size);
    assertThat(newcomers(feedEntries(before), feedEntries(after))).isOne();
    // Of the site, the section, the author and one tag.
    assertThat(newcomers(before.all(), after.all())).isEqualTo(4);
    assertThat(after.all()).hasSize(3 + TAGS);
    assertThat(after.entries()).isSameAs(before.entries());
  }

  @Test
  void notesThatAreDueForReviewAreTheSameAfterAnEditOfAnother() {
    Section notes = notes(100, DUE);
    Feeds before = Sites.feeds(Sites.of(notes).visibleTo(READER));
    Site later = Sites.of(edited(notes)).visibleTo(READER);
    Feeds after = before.followedBy(later, FeedChanges.NONE);

    assertThat(after.site()).isNotSameAs(later);
    assertThat(newcomers(before.site().newest(), after.site().newest())).isOne();
    assertThat(after.site().newest()).filteredOn(e -> e.review().overdue()).hasSize(99);
    assertThat(after.site().fingerprint()).isEqualTo(later.fingerprint());
  }

  @Test
  void aNewNoteIsRecorded() {
    Feeds before = Sites.feeds(Sites.of(notes(10)));
    Feeds after = before.followedBy(Sites.of(notes(11)), FeedChanges.NONE);

    assertThat(after.entries()).hasSize(11).containsAllEntriesOf(before.entries());
  }

  private static long newcomers(Iterable<?> before, Iterable<?> after) {
    Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
    before.forEach(known::add);
    Set<Object> others = Collections.newSetFromMap(new IdentityHashMap<>());
    after.forEach(others::add);
    others.removeAll(known);
    return others.size();
  }

  private static List<FeedEntry> feedEntries(Feeds feeds) {
    return feeds.all().stream().flatMap(feed -> feed.entries().stream()).toList();
  }

  private static Section notes(int size) {
    return notes(size, Review.NONE);
  }

  private static Section notes(int size, Review review) {
    return SectionBuilder.at("notes/")
        .of(IntStream.range(0, size).mapToObj(n -> note(n).reviewed(review)).toArray(Note[]::new));
  }

  private static Note note(int n) {
    return Note.at("notes/" + n + "/").tagged("tag " + n % TAGS);
  }

  private static Section edited(Section notes) {
    List<Entry> entries = new ArrayList<>(notes.entries());
    Site edited = Sites.of(note(5).titled("Another title"));
    entries.replaceAll(
        entry -> entry.page().source().equals("notes/5.adoc") ? edited.newest().get(0) : entry);
    return new Section(
        notes.page(),
        notes.layout(),
        notes.syndication(),
        notes.sort(),
        notes.frame(),
        notes.perPage(),
        entries);
  }
}
