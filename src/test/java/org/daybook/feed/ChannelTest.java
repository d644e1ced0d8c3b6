package org.daybook.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.stream.IntStream;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.Syndication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {
  @Test
  void thirtyNewestEntriesAreInTheChannelNewestFirst() {
    Note[] notes =
        IntStream.rangeClosed(1, 31)
            .mapToObj(
                day ->
                    Note.at("notes/" + day + "/").published("2026-05-%02dT08:00Z".formatted(day)))
            .toArray(Note[]::new);

    assertThat(channel(Sites.of(notes)).entries())
        .extracting(entry -> entry.published().getDayOfMonth())
        .containsExactlyElementsOf(IntStream.rangeClosed(2, 31).map(i -> 33 - i).boxed().toList());
  }

  @Test
  void everySyndicatedSectionIsInTheChannelAndNoOther() {
    Site site =
        Sites.of(
            Sites.section("notes", Syndication.CONTENT, Note.at("notes/queue/")),
            Sites.section("projects", Syndication.SUMMARY, Note.at("projects/daybook/")),
            Sites.section("focus", Syndication.NONE, Note.at("focus/feeds/")));

    assertThat(channel(site).entries())
        .extracting(entry -> entry.path().value())
        .containsExactly("notes/queue/", "projects/daybook/");
  }

  @Test
  void unlistedEntryIsNotInTheChannel() {
    Site site = Sites.of(Note.at("notes/queue/"), Note.at("notes/secret/").unlisted());

    assertThat(channel(site).entries())
        .extracting(entry -> entry.path().value())
        .containsExactly("notes/queue/");
  }

  @Test
  void channelIsUpdatedWithItsLastUpdatedEntry() {
    Site site =
        Sites.of(
            Note.at("notes/new/").published("2026-05-16T08:00:00Z"),
            Note.at("notes/old/")
                .published("2026-02-01T08:00:00Z")
                .updated("2026-06-02T10:15:30.987+02:00"));

    assertThat(channel(site).updated()).isEqualTo("2026-06-02T08:15:30Z");
  }

  @Test
  void channelWithoutEntriesIsUpdatedWithTheHomePage() {
    assertThat(channel(Sites.of(new Note[0])).updated()).isEqualTo(Sites.FOUNDED);
  }

  @Test
  void entryWrittenAheadIsUpdatedOnItsDay() {
    Entry entry =
        Note.at("notes/queue/")
            .published("2026-05-16T08:00:00Z")
            .updated("2026-05-01T12:00:00Z")
            .entry();

    assertThat(Channel.updated(entry)).isEqualTo("2026-05-16T08:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/eng/", "https://notes.example", "https://notes.example/eng"})
  void baseIsAnAbsoluteUrlThatEndsInASlash(String base) {
    Site site = Sites.of(Note.at("notes/queue/"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Channel.of(site, URI.create(base)))
        .withMessageEndingWith(base);
  }

  private static Channel channel(Site site) {
    return Channel.of(site, Subscriber.BASE);
  }
}
