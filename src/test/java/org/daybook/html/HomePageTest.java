package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HomePageTest {
  private final Pages pages = new Pages(ThemeAssets.bundled(), false, Summaries.EXTRACTIVE, "test");

  @Test
  void titleOfTheSiteIsItsHeading() {
    Document page = page(Sites.list());

    assertThat(page.selectFirst("h1").html()).isEqualTo("Queues &amp; <em>channels</em>");
    assertThat(page.title()).isEqualTo("Queues & channels");
  }

  @Test
  void introductionComesBeforeEntriesAndSections() {
    Site site =
        new SiteBuilder()
            .navigation("notes/")
            .sections(Sites.list(Note.at("notes/a/").titled("A")))
            .build();
    Document page = Jsoup.parse(pages.home(Sites.feeds(site)).markup());

    assertThat(page.select("main").text())
        .containsSubsequence("What we learnt", "Whose notes these are.", "Subscribe", "2026", "A")
        .containsSubsequence("Sections", "Notes", "In short.");
  }

  @Test
  void newestTwentyEntriesOfAllSectionsAreListed() {
    Note[] notes =
        IntStream.rangeClosed(1, 25)
            .mapToObj(
                n -> Note.at("notes/n" + n + "/").published("2026-01-%02dT00:00Z".formatted(n)))
            .toArray(Note[]::new);
    Document page =
        page(Sites.list(notes), Sites.cards(Note.at("projects/p/").published("2026-02-01T00:00Z")));

    assertThat(page.select(".year h3 > a").eachAttr("href"))
        .hasSize(20)
        .startsWith("projects/p/", "notes/n25/")
        .endsWith("notes/n7/");
  }

  @Test
  void homeLeadsToAllEntriesIfThereAreMore() {
    Note[] notes =
        IntStream.rangeClosed(1, 21)
            .mapToObj(n -> Note.at("notes/n" + n + "/"))
            .toArray(Note[]::new);

    assertThat(page(Sites.list(notes)).select(".onward a").eachAttr("href"))
        .containsExactly("archive/all/");
    assertThat(page(Sites.list(Note.at("notes/a/"))).select(".onward")).isEmpty();
  }

  @Test
  void eachSectionNamesItsNewestEntryIfItHasDates() {
    Site site =
        new SiteBuilder()
            .navigation("notes/", "guides/")
            .sections(
                Sites.list(
                    Note.at("notes/a/").titled("A").published("2026-01-01T00:00:00Z"),
                    Note.at("notes/b/").titled("B").published("2026-01-02T00:00:00Z")),
                SectionBuilder.at("guides/").of(Note.at("guides/c/").undated()))
            .build();
    Document page = Jsoup.parse(pages.home(Sites.feeds(site)).markup());

    assertThat(page.select(".sections .where").eachText()).containsExactly("Newest: B");
  }

  @Test
  void navigationNamesPagesThatAreThere() {
    Site site =
        new SiteBuilder()
            .navigation("notes/", "about/", "nowhere/")
            .pages(Sites.page("about/", "About"))
            .sections(Sites.list())
            .build();
    Document page = Jsoup.parse(pages.home(Sites.feeds(site)).markup());

    assertThat(page.select("header nav a").eachText()).containsExactly("Notes", "About", "Search");
  }

  private Document page(Section... sections) {
    return Jsoup.parse(pages.home(Sites.feeds(Sites.of(sections))).markup());
  }
}
