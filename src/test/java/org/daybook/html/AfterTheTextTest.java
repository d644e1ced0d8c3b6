package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.document.Html;
import org.daybook.document.Text.Heading;
import org.daybook.site.Author;
import org.daybook.site.Review;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The parts of an entry's page after its text: related entries, series, reviews. */
class AfterTheTextTest {
  private static final String FRAMED =
      """
      <div class="sect1">
      <h2 id="problem">Problem<a class="anchor" href="#problem"></a></h2>
      <div class="sectionbody">
      <p>Long.</p>
      </div>
      </div>
      <div class="sect1">
      <h2 id="takeaways">Takeaways<a class="anchor" href="#takeaways"></a></h2>
      <div class="sectionbody">
      <div class="ulist" id="u"><ul><li><p>Measure <a href="#problem">first</a>.</p></li></ul></div>
      </div>
      </div>
      <div class="sect1"><p>Not this.</p></div>
      """;

  private final Pages pages = new Pages(ThemeAssets.bundled(), false, Summaries.EXTRACTIVE, "test");

  @Test
  void partOfASeriesNamesItsPlaceAndLeadsToTheOthers() {
    Document page =
        page(
            "notes/b/",
            Note.at("notes/a/").partOf("Queues").titled("One").published("2026-01-01T00:00:00Z"),
            Note.at("notes/b/").partOf("Queues").titled("Two").published("2026-01-02T00:00:00Z"));

    assertThat(page.select("nav.after h2").text()).isEqualTo("Part 2 of 2 of Queues");
    assertThat(page.select("nav.after a").eachAttr("href"))
        .containsExactly("../../series/queues/", "../a/", "./");
    assertThat(page.select("nav.after [aria-current=page]").text()).isEqualTo("Two");
  }

  @Test
  void onlyPartOfASeriesIsNoSeriesYet() {
    assertThat(page("notes/a/", Note.at("notes/a/").partOf("Queues")).select("nav.after"))
        .isEmpty();
  }

  @Test
  void relatedEntriesShareTheTagsThatFewHave() {
    Document page =
        page(
            "notes/a/",
            Note.at("notes/a/").tagged("Common", "Rare").partOf("S"),
            Note.at("notes/b/").tagged("Common").titled("B"),
            Note.at("notes/c/").tagged("Rare").titled("C"),
            Note.at("notes/d/").tagged("Common").titled("D"),
            Note.at("notes/e/").tagged("Common").titled("E"),
            Note.at("notes/f/").tagged("Rare").partOf("S").titled("F"),
            Note.at("notes/g/").tagged("Rare").unlisted().titled("G"));

    assertThat(page.select("section.after:contains(Related) a").eachText())
        .containsExactly("C", "D", "E");
  }

  @Test
  void entryThatIsNextIsNotAlsoRelated() {
    Document page =
        page(
            "notes/b/",
            Note.at("notes/a/").tagged("T").titled("A").published("2026-01-01T00:00:00Z"),
            Note.at("notes/b/").tagged("T").titled("B").published("2026-01-02T00:00:00Z"),
            Note.at("notes/c/").tagged("T").titled("C").published("2026-01-03T00:00:00Z"),
            Note.at("notes/d/").tagged("T").titled("D").published("2026-01-04T00:00:00Z"));

    assertThat(page.select("nav.neighbours a").eachText()).containsExactly("A", "C");
    assertThat(page.select("section.after:contains(Related) a").eachText()).containsExactly("D");
  }

  @Test
  void entryWhoseReviewIsDueSaysSinceWhen() {
    LocalDate due = LocalDate.parse("2026-05-03");
    Review overdue = new Review(new Author("Ops"), LocalDate.parse("2026-01-02"), due, true);
    Document page = page("notes/a/", Note.at("notes/a/").reviewed(overdue));

    assertThat(page.select(".badge.due").text()).isEqualTo("Review due since 3 May 2026");
    assertThat(page.select(".margin").text()).contains("Owner Ops").doesNotContain("Reviewed");
  }

  @Test
  void entryThatWasConfirmedSaysWhen() {
    Review confirmed =
        new Review(new Author("The Editors"), LocalDate.parse("2026-01-02"), null, false);
    Document page = page("notes/a/", Note.at("notes/a/").reviewed(confirmed));

    assertThat(page.select(".margin").text()).contains("Reviewed 2 Jan 2026");
    assertThat(page.select(".margin p a").attr("href")).isEqualTo("../../authors/the-editors/");
  }

  @Test
  void longFramedEntryBeginsWithItsTakeaways() {
    Note note = Note.at("focus/a/").words(601).saying(FRAMED);

    assertThat(framed(note).select(".takeaways > div").html())
        .isEqualToIgnoringWhitespace(
            "<div class=\"ulist\"><ul><li><p>Measure <a href=\"#problem\">first</a>.</p></li></ul></div>");
    assertThat(framed(note.words(600)).select(".takeaways")).isEmpty();
  }

  private Document framed(Note note) {
    note.under(new Heading(2, "takeaways", Html.of("Takeaways")));
    return page("focus/a/", Sites.board(List.of("Problem", "Takeaways"), note));
  }

  private Document page(String path, Note... notes) {
    return page(path, Sites.list(notes));
  }

  private Document page(String path, Section section) {
    Site site = Sites.of(section);
    return Jsoup.parse(
        pages.entry(Sites.feeds(site), site.entry(new SitePath(path)).orElseThrow()).markup());
  }
}
