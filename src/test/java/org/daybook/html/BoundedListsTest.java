package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.daybook.document.Html;
import org.daybook.document.SourceReference;
import org.daybook.document.Text.Citation;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Lists on a page beside its own subject, which stay short however many entries there are. */
class BoundedListsTest {
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2020-01-01T08:00:01Z");

  private final Pages pages = new Pages(ThemeAssets.bundled(), false, Summaries.EXTRACTIVE, "test");

  @Test
  void twentyPartsOfALongSeriesStandAroundTheEntry() {
    Site site = Sites.of(notes(50, n -> Note.at("notes/" + n + "/").partOf("Queues").placed(n)));

    assertThat(entry("notes/30/", site).select("nav.after h2").text())
        .isEqualTo("Part 30 of 50 of Queues");
    assertThat(entry("notes/30/", site).select("nav.after ol").attr("start")).isEqualTo("20");
    assertThat(parts("notes/30/", site)).hasSize(20).contains("../29/", "./", "../31/");
    assertThat(parts("notes/2/", site)).hasSize(20).startsWith("../1/").endsWith("../20/");
    assertThat(parts("notes/50/", site)).hasSize(20).startsWith("../31/").endsWith("./");
    assertThat(entry("notes/2/", site).select("nav.after ol").hasAttr("start")).isFalse();
  }

  @Test
  void entryThatManyLinkToNamesTheNewestFiftyAndHowManyMoreThereAre() {
    Citation hub =
        new Citation(new SourceReference("projects/hub.adoc", ""), Html.of("See the hub."));
    Note[] citing =
        notes(
            52,
            n -> Note.at("notes/" + n + "/").saying(Texts.citing(Texts.of("<p>Text.</p>"), hub)));
    Site site = Sites.of(Sites.list(citing), Sites.cards(Note.at("projects/hub/")));
    Document page = entry("projects/hub/", site);

    assertThat(page.select("section.after:contains(Linked from) li > a").eachAttr("href"))
        .hasSize(50)
        .startsWith("../../notes/52/")
        .endsWith("../../notes/3/");
    assertThat(page.select("section.after:contains(Linked from)").text()).endsWith("And 2 more.");
  }

  @Test
  void ofATagThatManyHaveTheEntriesOfTheSameTimeAreRelated() {
    Site site = Sites.of(notes(200, n -> Note.at("notes/" + n + "/").tagged("Common")));

    assertThat(entry("notes/100/", site).select("section.after a").eachAttr("href"))
        .containsExactly("../132/", "../131/", "../130/");
    assertThat(entry("notes/1/", site).select("section.after a").eachAttr("href"))
        .containsExactly("../65/", "../64/", "../63/");
  }

  @Test
  void pageOfFeedsNamesAHundredTagsWithTheMostEntries() {
    Site site =
        Sites.of(notes(102, n -> Note.at("notes/" + n + "/").tagged("Tag " + n, "Tag " + n / 2)));
    Document page =
        Jsoup.parse(pages.feeds(Sites.feeds(site), URI.create("https://notes.example/")).markup());

    assertThat(page.select("section:contains(A tag) .rows a").eachText())
        .hasSize(100)
        .startsWith("Tag 0")
        .contains("Tag 51")
        .doesNotContain("Tag 99");
    assertThat(page.select("section:contains(A tag) > p").text())
        .isEqualTo("And 3 more with fewer entries: the whole list.");
    assertThat(page.select("section:contains(A tag) > p a").attr("href")).isEqualTo("../tags/");
  }

  /** Notes with these numbers, one each day from the first of January 2020. */
  private static Note[] notes(int count, IntFunction<Note> note) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> note.apply(n).published(FIRST.plusDays(n).toString()))
        .toArray(Note[]::new);
  }

  private List<String> parts(String path, Site site) {
    return entry(path, site).select("nav.after ol a").eachAttr("href");
  }

  private Document entry(String path, Site site) {
    return Jsoup.parse(
        pages.entry(Sites.feeds(site), site.entry(new SitePath(path)).orElseThrow()).markup());
  }
}
