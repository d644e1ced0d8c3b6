package org.daybook.feed.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.feed.format.Subscriber.BASE;
import static org.daybook.feed.format.Subscriber.find;
import static org.daybook.feed.format.Subscriber.text;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.site.FeedAddress;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 5005: feeds in several documents. */
class AtomArchiveTest {
  private static final String LINKS = "/feed/link[@rel='%s']/@href";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 29, 30, 31, 59, 60, 61, 100})
  void walkingTheArchivesGivesEveryEntryAndNoOther(int entries) throws Exception {
    assertThat(walk(site(entries)))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, entries).mapToObj(AtomArchiveTest::id).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30})
  void whatFitsInOneDocumentIsMarkedAsComplete(int entries) throws Exception {
    assertThat(find("/feed/*[name()='fh:complete']", current(site(entries)))).hasSize(1);
    assertThat(links("prev-archive", current(site(entries)))).isEmpty();
    assertThat(feeds(site(entries)).at(FeedAddress.valueOf("atom-1.xml"))).isEmpty();
  }

  @Test
  void whatDoesNotFitIsNotMarkedAsCompleteAndLeadsToItsArchives() throws Exception {
    assertThat(find("/feed/*[name()='fh:complete']", current(site(31)))).isEmpty();
    assertThat(links("prev-archive", current(site(65)))).containsExactly(BASE + "atom-2.xml");
    assertThat(links("self", current(site(65)))).containsExactly(BASE + "atom.xml");
  }

  @Test
  void anArchiveSaysWhatItIsAndWhereTheOthersAre() throws Exception {
    FeedDocument archive = archive(site(95), 2);

    assertThat(find("/feed/*[name()='fh:archive']", archive)).hasSize(1);
    assertThat(links("self", archive)).containsExactly(BASE + "atom-2.xml");
    assertThat(links("current", archive)).containsExactly(BASE + "atom.xml");
    assertThat(links("prev-archive", archive)).containsExactly(BASE + "atom-1.xml");
    assertThat(links("next-archive", archive)).containsExactly(BASE + "atom-3.xml");
    assertThat(find("/feed/id", archive)).isEqualTo(find("/feed/id", current(site(95))));
  }

  @Test
  void theFirstAndTheLastArchiveHaveNoneBeyondThem() throws Exception {
    assertThat(links("prev-archive", archive(site(95), 1))).isEmpty();
    assertThat(links("next-archive", archive(site(95), 3))).isEmpty();
    assertThat(feeds(site(95)).at(FeedAddress.valueOf("atom-4.xml"))).isEmpty();
  }

  @Test
  void anArchiveStaysTheSameBytesWhateverFollows() throws Exception {
    String before = text(archive(site(91), 2));

    assertThat(text(archive(site(92), 2))).isEqualTo(before);
    assertThat(text(archive(site(119), 2))).isEqualTo(before);
  }

  @Test
  void anArchiveHoldsThirtyEntriesCountedFromTheOldest() throws Exception {
    assertThat(find("/feed/entry/id", archive(site(95), 2)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(31, 60).map(i -> 91 - i).mapToObj(AtomArchiveTest::id).toList());
  }

  @ParameterizedTest
  @CsvSource({"95, 66", "60, 31"})
  void theNewestThirtyAreInTheDocumentThatPeopleSubscribeTo(int entries, int oldest)
      throws Exception {
    assertThat(find("/feed/entry/id", current(site(entries))))
        .hasSize(30)
        .startsWith(id(entries))
        .endsWith(id(oldest));
  }

  @Test
  void anOldEntryThatIsEditedIsAmongTheNewestAgainAndNoEntryGetsLost() throws Exception {
    Note[] notes = notes(95);
    notes[4].updated("2026-12-01T00:00:00Z");
    Site edited = Sites.of(notes);

    assertThat(find("/feed/entry/id", current(edited))).hasSize(30).endsWith(id(5));
    assertThat(find("/feed/entry/id", archive(edited, 1))).contains(id(5));
    assertThat(walk(edited)).hasSize(95);
  }

  @Test
  void whateverIsEditedEveryEntryStaysReachable() throws Exception {
    Note[] notes = notes(95);
    for (Note note : List.of(notes).subList(0, 60)) {
      note.updated("2026-12-01T00:00:00Z");
    }

    assertThat(walk(Sites.of(notes))).hasSize(95);
    assertThat(find("/feed/entry", current(Sites.of(notes)))).hasSize(30);
  }

  private static Set<String> walk(Site site) throws Exception {
    Set<String> ids = new LinkedHashSet<>();
    FeedDocument document = current(site);
    for (; ; ) {
      ids.addAll(find("/feed/entry/id", document));
      List<String> previous = links("prev-archive", document);
      if (previous.isEmpty()) {
        return ids;
      }
      String name = BASE.relativize(URI.create(previous.get(0))).toString();
      document = archive(site, Integer.parseInt(name.replaceAll("\\D", "")));
    }
  }

  private static Site site(int entries) {
    return Sites.of(notes(entries));
  }

  /** Notes of which each is a day younger than the one before. */
  private static Note[] notes(int entries) {
    return IntStream.rangeClosed(1, entries)
        .mapToObj(
            day ->
                Note.at("notes/" + day + "/")
                    .published(Instant.EPOCH.plus(Duration.ofDays(day)).toString()))
        .toArray(Note[]::new);
  }

  private static String id(int day) {
    return "tag:notes.example,2026:notes/" + day + "/";
  }

  private static List<String> links(String relation, FeedDocument document) throws Exception {
    return find(LINKS.formatted(relation), document);
  }

  private static FeedDocument current(Site site) {
    return feeds(site).at(FeedAddress.atom(SitePath.HOME)).orElseThrow();
  }

  private static FeedDocument archive(Site site, int number) {
    return feeds(site).at(FeedAddress.valueOf("atom-" + number + ".xml")).orElseThrow();
  }

  private static FeedDocuments feeds(Site site) {
    return Subscriber.feeds(site);
  }
}
