package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.html.PageContext.Banner;
import org.daybook.site.ListPage;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Tag;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OtherPagesTest {
  private static final SitePath DEEP = new SitePath("a/b/c/d/e/nothing");

  private final ThemeAssets assets = ThemeAssets.bundled();
  private final Pages pages = new Pages(assets, false, Summaries.EXTRACTIVE, "test");
  private final Section notes =
      Sites.list(
          Note.at("notes/a/").titled("A").tagged("C++", "Queues"),
          Note.at("notes/b/").titled("B").tagged("Queues").draft());
  private final Site site =
      new SiteBuilder()
          .navigation("notes/", "about/")
          .pages(Sites.page("about/", "About"))
          .sections(notes)
          .build();

  @Test
  void noticeFiveLevelsDeepFindsItsStylesheet() {
    Document page = notice("There is no page at this address.");

    assertThat(page.select("link[rel=stylesheet]").attr("href"))
        .isEqualTo("../../../../../" + assets.stylesheet());
  }

  @Test
  void noticeHasTheWordsOfItsStatus() {
    Document page = notice("No such page.");

    assertThat(page.select("h1").text()).isEqualTo("Not found");
    assertThat(page.select("main").text()).contains("404", "There is nothing at this address.");
  }

  @Test
  void placeInTheNavigationIsMarked() {
    Document about = Jsoup.parse(pages.page(Sites.feeds(site), site.pages().get(0)).markup());
    Document entry = Jsoup.parse(pages.entry(Sites.feeds(site), notes.entries().get(0)).markup());

    assertThat(about.select("[aria-current=page]").eachText()).containsExactly("About");
    assertThat(entry.select("[aria-current=true]").eachText()).containsExactly("Notes");
    assertThat(entry.select("[aria-current=page]")).isEmpty();
  }

  @Test
  void tagsAreListedWithTheNumberOfTheirEntries() {
    Document page = Jsoup.parse(pages.tags(Sites.feeds(site), 0).orElseThrow().markup());

    assertThat(page.select(".tags li").eachText()).containsExactly("C++ 1", "Queues 2");
    assertThat(page.select(".tags a").eachAttr("href")).containsExactly("c-plus-plus/", "queues/");
  }

  @Test
  void tagListsItsEntries() {
    Document page =
        Jsoup.parse(pages.group(Sites.feeds(site), front(Tag.of("Queues").path())).markup());

    assertThat(page.select("h1").text()).isEqualTo("Queues");
    assertThat(page.select("h3 > a").eachAttr("href"))
        .containsExactly("../../notes/a/", "../../notes/b/");
  }

  @Test
  void listIsDescribedByItsTitles() {
    Document tag =
        Jsoup.parse(pages.group(Sites.feeds(site), front(Tag.of("Queues").path())).markup());
    Document tags = Jsoup.parse(pages.tags(Sites.feeds(site), 0).orElseThrow().markup());

    assertThat(description(tag))
        .isEqualTo(String.join(" \u00b7 ", tag.select("h3 > a").eachText()))
        .isNotEmpty();
    assertThat(description(tags)).isEqualTo("C++ \u00b7 Queues");
  }

  @Test
  void startingPageIsReadableAndAsksAgain() {
    Document page = Jsoup.parse(pages.starting(DEEP, ""));

    assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("1");
    assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("../../../../../_/");
    assertThat(page.select("main").text()).contains("being prepared");
  }

  @Test
  void startingPageSaysWhyNothingIsPublished() {
    Document page = Jsoup.parse(pages.starting(DEEP, "content: /srv/<nots> does not exist"));

    assertThat(page.title()).isEqualTo("Nothing is published yet");
    assertThat(page.select("main .lead").eachText())
        .startsWith("content: /srv/<nots> does not exist");
    assertThat(page.select("meta[http-equiv=refresh]")).hasSize(1);
  }

  @Test
  void hintForTheOperatorIsTheFirstOfEachPageAndPartOfItsTag() {
    Pages hinting = new Pages(assets, new Banner(false, "a & b"), Summaries.EXTRACTIVE, "test");
    HtmlPage home = hinting.home(Sites.feeds(site));

    assertThat(Jsoup.parse(home.markup()).select("aside.preview").eachText())
        .containsExactly("a & b");
    assertThat(home.fingerprint()).isNotEqualTo(pages.home(Sites.feeds(site)).fingerprint());
  }

  @Test
  void previewSaysSoAndMarksDrafts() {
    Document page =
        Jsoup.parse(
            new Pages(assets, true, Summaries.EXTRACTIVE, "test")
                .section(Sites.feeds(site), front(notes.path()))
                .markup());

    assertThat(page.select("aside.preview").text()).contains("Preview");
    assertThat(page.select(".badge.unpublished")).hasSize(1);
    assertThat(
            Jsoup.parse(pages.section(Sites.feeds(site), front(notes.path())).markup())
                .select("aside.preview"))
        .isEmpty();
  }

  private ListPage front(SitePath list) {
    return site.listPage(list).orElseThrow();
  }

  private Document notice(String message) {
    return Jsoup.parse(
        pages.notice(
            Sites.feeds(site), DEEP, new ErrorNotice(404, "Not found", message), DEEP.value()));
  }

  private static String description(Document page) {
    return page.select("meta[name=description]").attr("content");
  }
}
