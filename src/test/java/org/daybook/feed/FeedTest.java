package org.daybook.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URI;
import java.time.Instant;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.feed.format.Subscriber;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
  @Test
  void everySyndicatedSectionIsInTheFeedAndNoOther() {
    Site site =
        Sites.of(
            Sites.list(Note.at("notes/queue/")),
            SectionBuilder.at("projects/")
                .syndicated(Syndication.SUMMARY)
                .of(Note.at("projects/daybook/")),
            SectionBuilder.at("focus/").syndicated(Syndication.NONE).of(Note.at("focus/feeds/")));

    assertThat(feed(site).entries())
        .extracting(entry -> entry.entry().path().value())
        .containsExactly("notes/queue/", "projects/daybook/");
  }

  @Test
  void unlistedEntryIsNotInTheFeed() {
    Site site = Sites.of(Note.at("notes/queue/"), Note.at("notes/secret/").unlisted());

    assertThat(feed(site).entries())
        .extracting(entry -> entry.entry().path().value())
        .containsExactly("notes/queue/");
  }

  @Test
  void feedIsUpdatedWithItsLastUpdatedEntry() {
    Site site =
        Sites.of(
            Note.at("notes/new/").published("2026-05-16T08:00:00Z"),
            Note.at("notes/old/")
                .published("2026-02-01T08:00:00Z")
                .updated("2026-06-02T10:15:30.987+02:00"));

    assertThat(feed(site).updated()).isEqualTo("2026-06-02T08:15:30Z");
  }

  @Test
  void feedWithoutEntriesIsUpdatedWithTheHomePage() {
    assertThat(feed(Sites.of(new Note[0])).updated()).isEqualTo(Sites.FOUNDED);
  }

  @Test
  void entryWrittenAheadIsUpdatedOnItsDay() {
    Site site =
        Sites.of(
            Note.at("notes/queue/")
                .published("2026-05-16T08:00:00Z")
                .updated("2026-05-01T12:00:00Z"));

    assertThat(feed(site).entries())
        .extracting(FeedEntry::updated)
        .containsExactly(Instant.parse("2026-05-16T08:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/eng/", "https://notes.example", "https://notes.example/eng"})
  void baseIsAnAbsoluteUrlThatEndsInASlash(String base) {
    Site site = Sites.of(Note.at("notes/queue/"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeedDocuments(feeds(site), URI.create(base), Subscriber.ICON))
        .withMessageEndingWith(base);
  }

  @Test
  void sectionTagAndAuthorHaveFeedsOfTheirOwnEntries() {
    Site site =
        Sites.of(
            Sites.list(
                Note.at("notes/queue/").tagged("C++").by("Ann"),
                Note.at("notes/channel/").by("Ann", "Bob")),
            SectionBuilder.at("projects/")
                .syndicated(Syndication.SUMMARY)
                .of(Note.at("projects/volga/").tagged("c++")));

    assertThat(feeds(site).all())
        .extracting(feed -> feed.page().value(), feed -> feed.entries().size())
        .containsExactly(
            tuple("", 3),
            tuple("notes/", 2),
            tuple("projects/", 1),
            tuple("tags/c-plus-plus/", 2),
            tuple("authors/ann/", 2),
            tuple("authors/bob/", 1),
            tuple("authors/the-editors/", 1));
  }

  @Test
  void whatIsNotSyndicatedHasNoFeed() {
    Site site =
        Sites.of(
            SectionBuilder.at("focus/")
                .syndicated(Syndication.NONE)
                .of(Note.at("focus/feeds/").tagged("Java").by("Ann")));

    assertThat(feeds(site).all()).extracting(feed -> feed.page().value()).containsExactly("");
  }

  @Test
  void everyFeedHasAnIdOfItsOwnThatNoMoveChanges() {
    Site site = Sites.of(Note.at("notes/queue/").tagged("C++"));

    assertThat(feeds(site).all())
        .extracting(Feed::id)
        .containsExactly(
            "tag:notes.example,2026:",
            "tag:notes.example,2026:notes/",
            "tag:notes.example,2026:tags/c-plus-plus/",
            "tag:notes.example,2026:authors/the-editors/");
  }

  @Test
  void titlesTellFeedsApart() {
    Site site = Sites.of(Note.at("notes/queue/").tagged("C++"));

    assertThat(feeds(site).all())
        .extracting(feed -> feed.title().text())
        .containsExactly(
            "Queues & channels",
            "Notes · Queues & channels",
            "C++ · Queues & channels",
            "The Editors · Queues & channels");
  }

  private static Feeds feeds(Site site) {
    return new Feeds(site, FeedChanges.NONE);
  }

  private static Feed feed(Site site) {
    return feeds(site).at(SitePath.HOME).orElseThrow();
  }
}
