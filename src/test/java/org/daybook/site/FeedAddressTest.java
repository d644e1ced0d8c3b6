package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.daybook.site.FeedAddress.Format.ATOM;
import static org.daybook.site.FeedAddress.Format.JSON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"atom.xml", "feed.json", "notes/atom-1.xml", "tags/größe/feed-999999999.json"})
  void addressIsWrittenAsItIsRead(String path) {
    assertThat(FeedAddress.valueOf(path).path()).isEqualTo(new SitePath(path));
    assertThat(path).matches(FeedAddress.PATTERN);
  }

  @Test
  void addressNamesPageFormatAndArchive() {
    assertThat(FeedAddress.valueOf("notes/atom.xml"))
        .isEqualTo(new FeedAddress(new SitePath("notes/"), ATOM, 0));
    assertThat(FeedAddress.valueOf("feed-12.json"))
        .isEqualTo(new FeedAddress(SitePath.HOME, JSON, 12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "atom",
        "atom.json",
        "feed.xml",
        "atom-0.xml",
        "atom-01.xml",
        "atom-.xml",
        "atom--1.xml",
        "atom-1000000000.xml",
        "atomXxml",
        "anatom.xml",
        "atom.xml/"
      })
  void everythingElseIsNoFeed(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> FeedAddress.valueOf(path));
    assertThat(path).doesNotMatch(FeedAddress.PATTERN);
  }

  @ParameterizedTest
  @CsvSource({
    "feed.xml, atom.xml",
    "notes/index.xml, notes/atom.xml",
    "notes/rss.xml, notes/atom.xml",
    "feed, atom.xml",
    "notes/feed/, notes/atom.xml"
  })
  void aliasOfAnotherProgramIsTheAtomFeed(String alias, String feed) {
    assertThat(FeedAddress.ofAlias(alias).orElseThrow().path()).isEqualTo(new SitePath(feed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom.xml", "feeds/", "notes/feed.json", "old-feed"})
  void aliasIsAWholeName(String path) {
    assertThat(FeedAddress.ofAlias(path)).isEmpty();
  }
}
