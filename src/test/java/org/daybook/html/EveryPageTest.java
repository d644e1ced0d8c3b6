package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.site.Entry;
import org.daybook.site.Group;
import org.daybook.site.ListPage;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Tag;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for each page of a site with everything in it. */
class EveryPageTest {
  private static final URI ROOT = URI.create("https://notes.example/mounted/here/");
  private static final SitePath NOWHERE = new SitePath("a/b/c/d/nowhere");

  private static final Pattern FEED =
      Pattern.compile("((notes|projects|focus|tags/[^/]+|authors/[^/]+)/)?(atom.xml|feed.json)");

  private static final ThemeAssets ASSETS = ThemeAssets.bundled();
  private static final Map<String, String> PAGES = written(everything());

  @ParameterizedTest(name = "/{0}")
  @MethodSource("pages")
  void linksRelativelyToWhatIsThere(String path, Document page) {
    assertThat(page.select("[href], [src]"))
        .allSatisfy(
            link -> {
              String url = link.hasAttr("href") ? link.attr("href") : link.attr("src");
              assertThat(url).doesNotStartWith("/").doesNotContain(":/");
              assertThat(isThere(ROOT.resolve(path).resolve(url))).as(url).isTrue();
            });
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("pages")
  void hasOneFirstHeadingInItsLandmarks(String path, Document page) {
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("body > header nav[aria-label]")).hasSize(1);
    assertThat(page.select("body > footer")).hasSize(1);
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("pages")
  void saysItsLanguageTitleAndColourSchemes(String path, Document page) {
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).endsWith("Queues & channels").doesNotContain("<em>", "&amp;");
    assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("pages")
  void runsNothingAndStylesNothingInline(String path, Document page) {
    assertThat(page.select("style, [style], [onclick], [onload]")).isEmpty();
    assertThat(page.select("script:not([src])").eachAttr("type"))
        .containsExactly("application/json");
    assertThat(page.select("script[src]").eachText()).isEmpty();
    assertThat(page.select("link[rel=stylesheet]")).hasSize(1);
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("pages")
  void leadsToTheFeedForPeopleAndPrograms(String path, Document page) {
    String atom = "head > link[rel=alternate][type=application/atom+xml]";

    assertThat(page.select(atom).eachAttr("href"))
        .extracting(href -> ROOT.resolve(path).resolve(href))
        .endsWith(ROOT.resolve("atom.xml"));
    assertThat(page.select(atom).eachAttr("title")).doesNotHaveDuplicates();
    assertThat(ROOT.resolve(path).resolve(page.select("footer a:contains(Subscribe)").attr("href")))
        .isEqualTo(ROOT.resolve("feeds/"));
  }

  @ParameterizedTest(name = "/{0}")
  @MethodSource("pages")
  void repeatsNoIdAndPointsAtNoneThatIsMissing(String path, Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a[href^=#]").eachAttr("href"))
        .isNotEmpty()
        .allMatch(href -> ids.contains(href.substring(1)));
  }

  static Stream<Arguments> pages() {
    return PAGES.entrySet().stream()
        .map(page -> arguments(page.getKey(), Jsoup.parse(page.getValue())));
  }

  private static boolean isThere(URI url) {
    String path = ROOT.relativize(url).getPath();
    return PAGES.containsKey(path)
        || ASSETS.at(new SitePath(path)).isPresent()
        || path.equals("feeds.opml")
        || path.equals(SitePaths.MANIFEST)
        || path.equals(SitePaths.OPEN_SEARCH)
        || path.equals(SitePaths.search().value())
        || FEED.matcher(path).matches();
  }

  private static Site everything() {
    String text =
        """
        <div class="sect1"><h2 id="why">Why<a class="anchor" href="#why"></a></h2>
        <p>See <a href="source:notes/channel.adoc" data-title=""></a>.</p></div>
        """;
    return new SiteBuilder()
        .navigation("notes/", "about/")
        .pages(Sites.page("about/", "About"))
        .sections(
            Sites.list(
                Note.at("notes/queue/").saying(text).tagged("Queues", "C++"),
                Note.at("notes/2025/channel/").published("2025-01-02T00:00:00Z"),
                Note.at("notes/channel/").titled("Channels &amp; <code>Queue&lt;T&gt;</code>")),
            Sites.cards(Note.at("projects/volga/").status("Active").tagged("Queues")),
            Sites.board(
                List.of("Why"),
                Note.at("focus/events/").saying(text),
                Note.at("focus/scale/").saying(text)))
        .build();
  }

  private static Map<String, String> written(Site site) {
    Pages pages = new Pages(ASSETS, true, Summaries.EXTRACTIVE, "test");
    Map<String, String> written = new HashMap<>();
    written.put("", pages.home(Sites.feeds(site)).markup());
    written.put("about/", pages.page(Sites.feeds(site), site.pages().get(0)).markup());
    written.put("tags/", pages.tags(Sites.feeds(site), 0).orElseThrow().markup());
    written.put(
        NOWHERE.value(),
        pages.notice(
            Sites.feeds(site),
            NOWHERE,
            new ErrorNotice(404, "Not found", "Gone."),
            site.newest().get(0).path().value()));
    written.put("feeds/", pages.feeds(Sites.feeds(site), ROOT).markup());
    written.put("archive/", pages.archive(Sites.feeds(site)).markup());
    written.put("archive/all/", list(pages, site, new SitePath("archive/all/")));
    written.put("authors/the-editors/", list(pages, site, new SitePath("authors/the-editors/")));
    for (Group year : site.groups().years()) {
      written.put(year.path().value(), pages.year(Sites.feeds(site), year).markup());
      for (Group month : site.groups().months(year)) {
        written.put(month.path().value(), list(pages, site, month.path()));
      }
    }
    for (Tag tag : site.groups().tags().keySet()) {
      written.put(tag.path().value(), list(pages, site, tag.path()));
    }
    for (Section section : site.sections()) {
      ListPage front = site.listPage(section.path()).orElseThrow();
      written.put(section.path().value(), pages.section(Sites.feeds(site), front).markup());
      for (Entry entry : section.entries()) {
        written.put(entry.path().value(), pages.entry(Sites.feeds(site), entry).markup());
      }
    }
    return written;
  }

  private static String list(Pages pages, Site site, SitePath path) {
    return pages.group(Sites.feeds(site), site.listPage(path).orElseThrow()).markup();
  }
}
