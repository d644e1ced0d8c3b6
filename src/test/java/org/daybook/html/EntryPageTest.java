package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.daybook.document.Html;
import org.daybook.document.Text.Heading;
import org.daybook.site.Entry;
import org.daybook.site.Entry.Fact;
import org.daybook.site.Section;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EntryPageTest {
  private final Pages pages = new Pages(ThemeAssets.bundled(), false, Summaries.EXTRACTIVE, "test");

  @Test
  void titleIsMarkupInThePageAndTextInTheTab() {
    Document page = page(Note.at("notes/queue/").titled("Fish &amp; <code>Chips&lt;T&gt;</code>"));

    assertThat(page.selectFirst("h1").html()).isEqualTo("Fish &amp; <code>Chips&lt;T&gt;</code>");
    assertThat(page.title()).isEqualTo("Fish & Chips<T> · Queues & channels");
  }

  @Test
  void sourceIsEditedWhereTheSiteSays() {
    Section notes = Sites.list(Note.at("notes/queue/").from("notes/2026-05-16 queue&co.adoc"));
    Site site = new SiteBuilder().sections(notes).edited("https://git.example/:path?b=x").build();

    assertThat(page(site, notes.entries().get(0)).select(".edit a").attr("href"))
        .isEqualTo("https://git.example/notes/2026-05-16%20queue%26co.adoc?b=x");
    assertThat(page(Note.at("notes/queue/")).select(".edit")).isEmpty();
  }

  @Test
  void feedIsOfferedOnlyWhereOneHasTheSectionsEntries() {
    Section notes = Sites.list(Note.at("notes/queue/"));
    Section silent =
        SectionBuilder.at("manual/").syndicated(Syndication.NONE).of(Note.at("manual/queue/"));
    Site site = new SiteBuilder().sections(notes, silent).build();

    assertThat(page(site, notes.entries().get(0)).select(".subscribe a").eachAttr("href"))
        .containsExactly("../../feeds/");
    assertThat(page(site, silent.entries().get(0)).select(".subscribe")).isEmpty();
  }

  @Test
  void summaryIsTheDescriptionAsText() {
    Document page = page(Note.at("notes/queue/").summarised("Say \"no\" to <em>R&amp;D</em>"));

    assertThat(page.select("meta[name=description]").attr("content"))
        .isEqualTo("Say \"no\" to R&D");
  }

  @Test
  void languageIsTheEntrys() {
    Document page = page(Note.at("notes/queue/").in(Locale.forLanguageTag("de-AT")));

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de-AT");
  }

  @Test
  void datesAreThoseOfTheirOwnOffset() {
    Document page =
        page(
            Note.at("notes/queue/")
                .published("2026-05-16T23:30:00-05:00")
                .updated("2026-06-02T00:10:00+02:00"));

    assertThat(page.select("time").eachText()).containsExactly("16 May 2026", "2 Jun 2026");
    assertThat(page.select("time").eachAttr("datetime"))
        .containsExactly("2026-05-16", "2026-06-02");
  }

  @Test
  void entryUpdatedTheDayItAppearedHasOneDate() {
    Document page =
        page(
            Note.at("notes/queue/")
                .published("2026-05-16T08:00:00Z")
                .updated("2026-05-16T18:00:00Z"));

    assertThat(page.select("time")).hasSize(1);
  }

  @Test
  void readingTimeIsGivenFromTwoMinutes() {
    assertThat(page(Note.at("notes/queue/").words(220)).select(".margin").text())
        .doesNotContain("min");
    assertThat(page(Note.at("notes/queue/").words(2640)).select(".margin").text())
        .contains("12 min");
  }

  @Test
  void authorsTagsStatusAndFactsAreShown() {
    Document page =
        page(
            Note.at("notes/queue/")
                .tagged("C++")
                .status("Draft topic")
                .knownFor(
                    new Fact("Repository", "https://git.example/volga/", true),
                    new Fact("Built with", "R&D", false)));

    assertThat(page.select(".authors li").eachText()).containsExactly("The Editors");
    assertThat(page.select("a[rel=tag]").attr("href")).isEqualTo("../../tags/c-plus-plus/");
    assertThat(page.select(".badge.draft-topic").text()).isEqualTo("Draft topic");
    assertThat(page.select(".facts dd > a").attr("href")).isEqualTo("https://git.example/volga/");
    assertThat(page.select(".facts dd").eachText()).containsExactly("git.example/volga", "R&D");
  }

  @Test
  void factThatWouldRunIsNoLink() {
    Document page =
        page(Note.at("notes/queue/").knownFor(new Fact("Home", "javascript:alert(1)", true)));

    assertThat(page.select("dd > a").attr("href")).isEmpty();
  }

  @Test
  void threeHeadingsMakeAListOfContents() {
    Heading linked = new Heading(2, "b", new Html("<a href=\"#x\"><code>b()</code></a>"));
    Document page = page(Note.at("notes/queue/").under(heading(2, "a"), linked, heading(3, "c")));

    assertThat(page.select(".contents a").eachAttr("href")).containsExactly("#a", "#b", "#c");
    assertThat(page.select("nav.contents details:not([open]) > summary").text())
        .isEqualTo("In this entry");
    assertThat(page.select(".contents a").get(1).html()).isEqualTo("<code>b()</code>");
  }

  @Test
  void twoHeadingsOrDeeperOnesMakeNone() {
    Document page =
        page(Note.at("notes/queue/").under(heading(2, "a"), heading(3, "b"), heading(4, "c")));

    assertThat(page.select(".contents")).isEmpty();
  }

  @Test
  void frameStandsInTheMarginInsteadOfContents() {
    Note note = Note.at("focus/events/").under(heading(2, "a"), heading(2, "b"), heading(2, "c"));
    Document page = page(Sites.board(List.of("a", "b", "c"), note));

    assertThat(page.select(".entry.framed")).hasSize(1);
    assertThat(page.select(".contents")).isEmpty();
  }

  @Test
  void textLinksToPagesBySourceFile() {
    Document page =
        page(
            Sites.list(
                Note.at("notes/queue/")
                    .saying("<a href=\"source:notes/old.adoc#x\" data-title=\"\"></a>"),
                Note.at("notes/old/").titled("Old &amp; gold").published("2020-01-01T00:00:00Z")));

    assertThat(page.select(".text a").outerHtml())
        .isEqualTo("<a href=\"../old/#x\">Old &amp; gold</a>");
  }

  @Test
  void earlierEntryIsThePreviousOne() {
    Document page =
        page(
            Sites.list(
                Note.at("notes/newest/").published("2026-03-01T00:00:00Z").unlisted(),
                Note.at("notes/new/").published("2026-02-02T00:00:00Z").titled("New"),
                Note.at("notes/old/").published("2026-01-01T00:00:00Z").titled("Old")),
            0);

    assertThat(page.select("a[rel=prev]").text()).isEqualTo("Old");
    assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("../old/");
    assertThat(page.select("a[rel=next]")).isEmpty();
  }

  @Test
  void entriesOfSixHundredWordsOfferASummary() {
    assertThat(page(Note.at("notes/queue/").words(599)).select(".summary")).isEmpty();
    assertThat(page(Note.at("notes/queue/").words(600)).select(".summary button[name=count]"))
        .hasSize(3);
  }

  @Test
  void summariesAreWhatTheOperatorAllows() {
    Note note = Note.at("notes/queue/").words(600);

    assertThat(page(note, Summaries.OFF).select(".summary")).isEmpty();
    assertThat(page(note, Summaries.EXTRACTIVE).select(".summary button[name=model]")).isEmpty();
    assertThat(page(note, Summaries.OFFER_BUILT_IN).select(".summary button[name=model]"))
        .hasSize(1);
  }

  private static Heading heading(int level, String id) {
    return new Heading(level, id, Html.of(id));
  }

  private Document page(Note note) {
    return page(Sites.list(note));
  }

  private static Document page(Note note, Summaries summaries) {
    Section section = Sites.list(note);
    Pages pages = new Pages(ThemeAssets.bundled(), false, summaries, "test");
    return Jsoup.parse(
        pages.entry(Sites.feeds(Sites.of(section)), section.entries().get(0)).markup());
  }

  private Document page(Section section) {
    return page(section, 0);
  }

  private Document page(Section section, int index) {
    return page(Sites.of(section), section.entries().get(index));
  }

  private Document page(Site site, Entry entry) {
    return Jsoup.parse(pages.entry(Sites.feeds(site), entry).markup());
  }
}
