package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.daybook.site.Entry.Fact;
import org.daybook.site.ListPage;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.Sort;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SectionPageTest {
  private static final String FRAMED =
      """
      <div class="sect1"><h2 id="context">Context<a class="anchor" href="#context"></a></h2>
      <div class="sectionbody"><pre><code>&lt;h2 id="kept"></code></pre></div></div>
      <div class="sect1"><h2 id="problem">Problem</h2></div>
      """;

  private final Pages pages = new Pages(ThemeAssets.bundled(), false, Summaries.EXTRACTIVE, "test");

  @Test
  void listByDateNamesEachYearOnce() {
    Document page =
        page(
            Sites.list(
                Note.at("notes/a/").published("2025-12-31T00:00:00Z"),
                Note.at("notes/b/").published("2026-05-16T00:00:00Z"),
                Note.at("notes/c/").published("2026-03-24T00:00:00Z")));

    assertThat(page.select("h2").eachText()).containsExactly("2026", "2025");
    assertThat(page.select("time").eachText()).containsExactly("16 May", "24 Mar", "31 Dec");
    assertThat(page.select("h3 > a").eachAttr("href")).containsExactly("b/", "c/", "a/");
  }

  @Test
  void listByTitleGivesWholeDates() {
    Document page =
        page(
            SectionBuilder.at("notes/")
                .sorted(Sort.TITLE)
                .of(Note.at("notes/b/").titled("B"), Note.at("notes/a/").titled("A")));

    assertThat(page.select("h2").eachText()).containsExactly("A", "B");
    assertThat(page.select("time").eachText()).containsExactly("16 May 2026", "16 May 2026");
  }

  @Test
  void entriesWithoutDatesShowNone() {
    Document page =
        page(SectionBuilder.at("guides/").sorted(Sort.ORDER).of(Note.at("guides/a/").undated()));

    assertThat(page.select(".rows a").eachAttr("href")).containsExactly("a/");
    assertThat(page.select("time")).isEmpty();
  }

  @Test
  void unlistedEntryIsNotListed() {
    Document page = page(Sites.list(Note.at("notes/a/").unlisted(), Note.at("notes/b/")));

    assertThat(page.select("h3 > a").eachAttr("href")).containsExactly("b/");
  }

  @Test
  void sectionWithoutEntriesSaysSo() {
    assertThat(page(Sites.list()).select("main").text()).contains("Nothing here yet");
  }

  @Test
  void linkInsideATitleDoesNotBreakTheLinkAroundIt() {
    Document page = page(Sites.list(Note.at("notes/a/").titled("<a href=\"x\">A</a> note")));

    assertThat(page.select("h3").html()).isEqualTo("<a href=\"a/\">A note</a>");
  }

  @Test
  void entryInAnotherLanguageSaysSo() {
    Document page = page(Sites.list(Note.at("notes/a/").in(Locale.GERMAN), Note.at("notes/b/")));

    assertThat(page.select(".rows > li").eachAttr("lang")).containsExactly("de");
  }

  @Test
  void cardsShowStatusAndFacts() {
    Document page =
        page(
            Sites.cards(
                Note.at("projects/volga/")
                    .titled("volga")
                    .status("Active")
                    .knownFor(new Fact("Built with", "Rust", false))));

    assertThat(page.select(".cards .badge.active").text()).isEqualTo("Active");
    assertThat(page.select(".cards h2 a").attr("href")).isEqualTo("volga/");
    assertThat(page.select(".cards dt, .cards dd").eachText())
        .containsExactly("Built with", "Rust");
  }

  @Test
  void boardShowsTheWholeTextOfEachWithIdsOfItsOwn() {
    Document page = board();

    assertThat(page.select(".area").eachAttr("id")).containsExactly("events:", "2025/scale:");
    assertThat(page.select(".area h3").eachAttr("id"))
        .containsExactly(
            "events:context", "events:problem", "2025/scale:context", "2025/scale:problem");
    assertThat(page.select(".area .anchor").eachAttr("href"))
        .containsExactly(
            "#events:context", "#events:problem", "#2025/scale:context", "#2025/scale:problem");
  }

  @Test
  void boardOfFramedEntriesHasARowForEachPart() {
    Document page = board();

    assertThat(page.select(".area.framed > .text > .sect1 > h3")).hasSize(4);
    assertThat(page.select(".area > header > h2").eachText()).containsExactly("A", "B");
  }

  @Test
  void boardLeavesTheTextOfCodeAlone() {
    assertThat(board().selectFirst("code").text()).isEqualTo("<h2 id=\"kept\">");
  }

  private Document board() {
    return page(
        Sites.board(
            List.of("Context", "Problem"),
            Note.at("focus/events/").titled("A").saying(FRAMED),
            Note.at("focus/2025/scale/").titled("B").saying(FRAMED)));
  }

  private Document page(Section section) {
    Site site = Sites.of(section);
    ListPage page = site.listPage(section.path()).orElseThrow();
    return Jsoup.parse(pages.section(Sites.feeds(site), page).markup());
  }
}
