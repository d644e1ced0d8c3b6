package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Descriptions of pages for other programs. */
class DiscoveryTest {
  private static final URI BASE = URI.create("https://notes.example/eng/");

  private final ThemeAssets assets = ThemeAssets.bundled();
  private final Pages unplaced = new Pages(assets, false, Summaries.EXTRACTIVE, "test");
  private final Pages pages = unplaced.at(BASE);

  @Test
  void entryNamesItsPublicUrlInEveryForm() {
    Document page = page(Note.at("notes/übung/"));
    String url = "https://notes.example/eng/notes/%C3%BCbung/";

    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(url);
    assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(url);
    assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
  }

  @Test
  void entryIsAnArticle() {
    Note note =
        Note.at("notes/queue/")
            .titled("<code>Queue&lt;T&gt;</code>")
            .summarised("Say \"no\" to R&amp;D")
            .tagged("C++")
            .updated("2026-06-02T10:00:00+02:00");

    assertThat(json(page(note)).replace(",\"", ",\n\""))
        .isEqualTo(
            """
            {"@context":"https://schema.org",
            "@type":"Article",
            "mainEntityOfPage":"https://notes.example/eng/notes/queue/",
            "headline":"Queue\\u003cT\\u003e",
            "description":"Say \\u0022no\\u0022 to R\\u0026D",
            "inLanguage":"en",
            "datePublished":"2026-05-16T08:00:00Z",
            "dateModified":"2026-06-02T10:00:00+02:00",
            "author":[{"@type":"Person",
            "name":"The Editors",
            "url":"https://notes.example/eng/authors/the-editors/"}],
            "keywords":["C++"]}""");
  }

  @Test
  void titleCannotEndTheDataAndBeginAScript() {
    Document page =
        page(Note.at("notes/queue/").titled("&lt;/script&gt;&lt;script&gt;x()&lt;/script&gt;"));

    assertThat(page.select("script:not([src]):not([id])")).hasSize(1);
    assertThat(json(page)).contains("\\u003c/script\\u003e\\u003cscript\\u003ex()");
  }

  @Test
  void pagesOfASiteWithoutAPublicUrlNameNone() {
    Site site = Sites.of(Sites.list(Note.at("notes/queue/")));
    String page = unplaced.entry(Sites.feeds(site), site.newest().get(0)).markup();

    assertThat(page).doesNotContain("canonical", "og:", "ld+json");
  }

  @Test
  void whatStandsInForAPageHasNoPublicUrl() {
    Site site = Sites.of(Sites.list());
    ErrorNotice notice = new ErrorNotice(404, "Not found", "Gone.");

    assertThat(pages.notice(Sites.feeds(site), new SitePath("a/b"), notice, "a/b"))
        .doesNotContain("canonical");
  }

  @Test
  void manifestIsRelativeToWhereverTheSiteIs() {
    assertThat(WebManifest.of(Sites.of(Sites.list()), assets).replace(",\"", ",\n\""))
        .isEqualTo(
            """
            {"name":"Queues \\u0026 channels",
            "lang":"en",
            "dir":"ltr",
            "start_url":"./",
            "scope":"./",
            "display":"minimal-ui",
            "theme_color":"#fdfcf9",
            "background_color":"#fdfcf9",
            "icons":[{"src":"%s",
            "sizes":"any",
            "type":"image/svg+xml"}]}"""
                .formatted(assets.icon()));
  }

  private static String json(Document page) {
    return page.select("script[type=application/ld+json]").first().data();
  }

  private Document page(Note note) {
    Site site = Sites.of(Sites.list(note));
    Entry entry = site.newest().get(0);
    return Jsoup.parse(pages.entry(Sites.feeds(site), entry).markup());
  }
}
