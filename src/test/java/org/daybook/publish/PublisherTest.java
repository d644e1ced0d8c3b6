package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Group;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Sort;
import org.daybook.site.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder becomes a site. */
class PublisherTest {
  @Test
  void aNewSpellingOfTheSitesAuthorIsShownInEveryEntry() {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n");
    content.write("notes/b.adoc", "= B\n:page-date: 2026-03-02\n");
    assertThat(content.publish().site().groups().at(new SitePath("authors/the-editors/")))
        .map(Group::title)
        .contains("The Editors");

    content.write(
        "index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n:author: The EDITORS\n");
    Site site = content.publish().site();

    assertThat(site.newest())
        .flatExtracting(Entry::authors)
        .extracting(Author::name)
        .containsExactly("The EDITORS", "The EDITORS");
    assertThat(site.groups().at(new SitePath("authors/the-editors/")))
        .map(Group::title)
        .contains("The EDITORS");
  }

  private static final Instant DAY = Instant.parse("2026-03-01T00:00:00Z");
  private static final String DATED = "= Title\n:page-date: 2026-03-01\n\nText.\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @ParameterizedTest
  @CsvSource({
    "notes/queues.adoc, notes/queues/",
    "notes/queues/index.adoc, notes/queues/",
    "notes/2025/pool.adoc, notes/2025/pool/",
    "notes/2026-03-01-queues.adoc, notes/queues/",
    "guides/Getting Started.adoc, guides/getting-started/",
    "заметки/очередь.adoc, заметки/очередь/",
    "notes/_drafts/queues.adoc, notes/queues/"
  })
  void foldersAndFileNamesAreTheUrl(String file, String path) {
    content.write(file, DATED);

    assertThat(content.entry(path).page().source()).isEqualTo(file);
  }

  @Test
  void aSlugIsTheLastPartOfTheUrl() {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n:page-slug: first-note\n");

    assertThat(content.entry("notes/first-note/").page().source()).isEqualTo("notes/a.adoc");
  }

  @Test
  void aFileBesideTheSectionsIsAPage() {
    content.write("about.adoc", "= About us\n\nText.\n");

    assertThat(content.publish().site().page(new SitePath("about/"))).isPresent();
    assertThat(content.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes/_partials/a.adoc", "_drafts.adoc", "notes/.a.adoc", "_a/b.adoc"})
  void whatBeginsWithAnUnderscoreOrADotIsNoPage(String file) {
    content.write(file, DATED);

    assertThat(content.publish().site().newest()).isEmpty();
    assertThat(content.publish().site().pages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "notes, LIST, CONTENT, DATE",
    "projects, CARDS, SUMMARY, DATE",
    "focus, BOARD, NONE, DATE",
    "guides, LIST, CONTENT, DATE"
  })
  void aSectionHasItsDefaults(String name, Layout layout, Syndication feed, Sort sort) {
    content.write(name + "/a.adoc", DATED);

    Section section = section(name + "/");

    assertThat(section.layout()).isEqualTo(layout);
    assertThat(section.syndication()).isEqualTo(feed);
    assertThat(section.sort()).isEqualTo(sort);
  }

  @Test
  void aSectionSaysHowItListsAndFeeds() {
    content.write(
        "notes/index.adoc",
        "= All notes\n:page-layout: cards\n:page-feed: summary\n:page-sort: title\n");

    Section section = section("notes/");

    assertThat(section.title().text()).isEqualTo("All notes");
    assertThat(section.layout()).isEqualTo(Layout.CARDS);
    assertThat(section.syndication()).isEqualTo(Syndication.SUMMARY);
    assertThat(section.sort()).isEqualTo(Sort.TITLE);
  }

  @Test
  void aSectionWithAMistakeKeepsItsDefaults() {
    content.write("notes/index.adoc", "= Notes\n:page-layout: grid\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/index.adoc:2: error: page-layout must be list, cards, board or tree, not \"grid\"");
    assertThat(section("notes/").layout()).isEqualTo(Layout.LIST);
  }

  @Test
  void aSectionWithoutDatesIsInOrderAndInNoFeed() {
    content.write("projects/index.adoc", "= Guides\n:page-dates: none\n");
    content.write("projects/a.adoc", "= Last, because it has no place\n");
    content.write("projects/b.adoc", "= Second\n:page-order: 2\n:page-date: 2026-03-01\n");
    content.write("projects/c.adoc", "= First\n:page-order: 1\n");

    Section section = section("projects/");

    assertThat(content.diagnostics()).isEmpty();
    assertThat(section.entries())
        .extracting(entry -> entry.title().text())
        .containsExactly("First", "Second", "Last, because it has no place");
    assertThat(section.entries()).noneMatch(Entry::dated);
    assertThat(section.layout()).isEqualTo(Layout.CARDS);
    assertThat(section.syndication()).isEqualTo(Syndication.NONE);
    assertThat(content.publish().site().groups().years()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"git.example/:path", "https://git.example/", "javascript://x/:path"})
  void aPlaceToEditIsAUrlWithAPath(String template) {
    String site = "= Site\n:page-id: tag:notes.example.org,2026:\n:page-edit-url: ";
    content.write("index.adoc", site + template + "\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "index.adoc:3: error: page-edit-url must be an http or https URL with :path in place of"
                + " the file's path, such as https://example.org/notes/edit/main/content/:path,"
                + " not \""
                + template
                + "\"");
  }

  @Test
  void everyPageIsEditedAtItsFile() {
    content.write(
        "index.adoc",
        "= Site\n:page-id: tag:notes.example.org,2026:\n:page-edit-url: https://git.example/:path\n");
    content.write("notes/a.adoc", DATED);

    assertThat(content.publish().site().info().editUrl(content.entry("notes/a/").page()))
        .contains("https://git.example/notes/a.adoc");
  }

  @Test
  void aSectionWithoutDatesIsInAFeedIfItsAuthorAsks() {
    content.write("guides/index.adoc", "= Guides\n:page-dates: none\n:page-feed: content\n");
    content.write("guides/a.adoc", "= A guide\n");

    assertThat(content.publish().site().news())
        .extracting(entry -> entry.title().text())
        .containsExactly("A guide");
  }

  @Test
  void datesAreNoneOrThere() {
    content.write("guides/index.adoc", "= Guides\n:page-dates: no\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "guides/index.adoc:2: error: page-dates must be none, or be left out, not \"no\"");
  }

  @Test
  void aFrameIsAskedOfEveryEntry() {
    content.write("notes/index.adoc", "= Notes\n:page-frame: Context, Takeaways\n");
    content.write("notes/a.adoc", DATED + "\n== Context\n\nText.\n\n== Takeaways\n\nText.\n");
    content.write("notes/b.adoc", DATED + "\n== Context\n\nText.\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/b.adoc:1: warning: has no part \"Takeaways\", which its section's page-frame"
                + " asks for: add == Takeaways");
    assertThat(section("notes/").entries()).hasSize(2);
  }

  @Test
  void draftsAndUnlistedEntriesAreMarked() {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n:page-draft:\n");
    content.write("notes/b.adoc", "= B\n:page-date: 2026-03-01\n:page-unlisted:\n");
    content.write("notes/_drafts/c.adoc", DATED);
    content.write("notes/_drafts/d.adoc", "= D\n:page-date: 2026-03-01\n:page-draft: false\n");

    assertThat(List.of("a", "b", "c", "d"))
        .extracting(name -> content.entry("notes/" + name + "/").visibility())
        .containsExactly(
            new Visibility(true, false, DAY, null),
            new Visibility(false, true, DAY, null),
            new Visibility(true, false, DAY, null),
            new Visibility(false, false, DAY, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tags/a.adoc", "search.adoc", "feeds/index.adoc", "archive/b.adoc"})
  void namesOfTheSiteItselfAreTaken(String file) {
    content.write(file, DATED);

    assertThat(content.diagnostics()).hasSize(1).first().asString().contains("which Daybook uses");
  }

  @Test
  void linksLeadToPagesAndTakeTheirTitles() {
    content.write("notes/a.adoc", DATED + "\nSee xref:b.adoc[] and xref:/about.adoc#us[us].\n");
    content.write("notes/b.adoc", "= Channels & `queues`\n:page-date: 2026-03-01\n");
    content.write("about.adoc", "= About\n\n[#us]\nUs.\n");

    Site site = content.publish().site();
    String markup = site.entry(new SitePath("notes/a/")).orElseThrow().text().page().markup();

    assertThat(
            site.links()
                .in(new org.daybook.document.Html(markup), path -> "/" + path.encoded())
                .markup())
        .contains("<a href=\"/notes/b/\">Channels &amp; <code>queues</code></a>")
        .contains("<a href=\"/about/#us\">us</a>");
  }

  @Test
  void linksAndImagesThatLeadNowhereAreNamed() {
    content.write("notes/a.adoc", DATED + "\nSee xref:missing.adoc[].\n\nimage::none.svg[]\n");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:6: warning: links to notes/missing.adoc, which is not published:"
                + " correct the path or remove the link",
            "notes/a.adoc:8: warning: links to notes/none.svg, which is not there:"
                + " correct the path or add the file");
  }

  @Test
  void filesBesideAPageArePublished() {
    content.write("notes/queues/index.adoc", DATED + "\nimage::queue.svg[Queue]\n");
    content.write("notes/queues/queue.svg", "<svg/>");
    content.write("notes/queues/_source.txt", "hidden");

    Site site = content.publish().site();

    assertThat(site.asset(new SitePath("notes/queues/queue.svg"))).isPresent();
    assertThat(site.asset(new SitePath("notes/queues/_source.txt"))).isEmpty();
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void aBrokenFileCostsOnlyItselfAndItsLastGoodVersionStays() {
    content.write("notes/a.adoc", DATED);
    content.write("notes/b.adoc", DATED);
    content.publish();
    content.write("notes/a.adoc", "= Broken\n:page-date: 2026-99-99\n");
    content.write("notes/b.adoc", "= Edited\n:page-date: 2026-03-01\n");

    assertThat(content.entry("notes/a/").title().text()).isEqualTo("Title");
    assertThat(content.entry("notes/b/").title().text()).isEqualTo("Edited");
  }

  @Test
  void aRemovedFileIsGone() throws Exception {
    content.write("notes/a.adoc", DATED);
    content.publish();
    content.remove("notes/a.adoc");

    assertThat(content.publish().site().entry(new SitePath("notes/a/"))).isEmpty();
  }

  @Test
  void aFirstStartPublishesTheNewestEntriesFirst() {
    IntStream.range(0, 60).forEach(day -> content.write("notes/n" + day + ".adoc", dated(day)));
    List<List<Entry>> parts = new ArrayList<>();

    content
        .publisher()
        .publishGrowing(content.tree(), Instant.now(), part -> parts.add(part.site().newest()));

    assertThat(parts).hasSizeGreaterThan(1);
    List<Entry> whole = parts.get(parts.size() - 1);
    assertThat(whole).hasSize(60);
    assertThat(parts.get(0)).hasSizeLessThan(60).isEqualTo(whole.subList(0, parts.get(0).size()));
  }

  @Test
  void anEmptyFolderIsASiteWithAWarning() throws Exception {
    content.remove("index.adoc");
    content.remove("notes/index.adoc");

    assertThat(content.diagnostics())
        .containsExactly(
            "index.adoc:1: warning: is missing: add it, because it holds the site's title and"
                + " the text of the home page");
  }

  @Test
  void navigationIsAsTheAuthorOrderedIt() {
    content.write(
        "index.adoc",
        "= Site\n:page-id: tag:notes.example.org,2026:\n:page-navigation: about, notes, nothing\n");
    content.write("about.adoc", "= About\n");

    assertThat(content.publish().site().info().navigation())
        .containsExactly(new SitePath("about/"), new SitePath("notes/"));
    assertThat(content.diagnostics())
        .containsExactly(
            "index.adoc:3: warning: page-navigation names nothing,"
                + " but no section or page is called so: correct or remove it");
  }

  private static String dated(int day) {
    String date = java.time.LocalDate.of(2026, 1, 1).plusDays(day).toString();
    return "= Note of " + date + "\n:page-date: " + date + "\n\nText.\n";
  }

  private static Section section(String path) {
    return content.publish().site().section(new SitePath(path)).orElseThrow();
  }
}
