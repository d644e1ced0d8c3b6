package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address and every feed id has one owner, and nobody can take it away. */
class AddressesTest {
  private static final String DATED = "= Title\n:page-date: 2026-03-01\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @ParameterizedTest
  @CsvSource({
    "notes/queues.adoc, notes/2026-03-01-queues.adoc",
    "notes/queues.adoc, notes/queues/index.adoc",
    "notes/queues.adoc, notes/Queues.adoc",
    "notes/queues/index.adoc, notes/2026-03-01-queues.adoc",
    "notes/queues.adoc, notes/_drafts/queues.adoc"
  })
  void aFileKeepsTheUrlThatIsItsPath(String owner, String other) {
    content.write(other, DATED);
    content.write(owner, DATED);

    assertThat(content.entry("notes/queues/").page().source()).isEqualTo(owner);
    assertThat(content.diagnostics())
        .containsExactly(
            other
                + ":1: error: has the same URL /notes/queues/ as "
                + owner
                + ", which keeps it: rename one of them, or set page-slug in one");
  }

  @ParameterizedTest
  @CsvSource({
    "notes/2026-03-01-queues.adoc, notes/queues.adoc",
    "notes/Queues.adoc, notes/queues.adoc",
    "notes/queues/index.adoc, notes/queues.adoc"
  })
  void nobodyTakesAUrlAwayFromAFileThatIsPublishedThere(String owner, String other) {
    content.write(owner, DATED);
    content.publish();
    content.write(other, DATED);

    assertThat(content.entry("notes/queues/").page().source()).isEqualTo(owner);
    content.restart();
    assertThat(content.entry("notes/queues/").page().source()).isEqualTo(owner);
    assertThat(content.diagnostics()).singleElement().asString().startsWith(other + ":1: error: ");
  }

  @Test
  void aSlugTakesNoUrlAway() {
    content.write("notes/queues.adoc", DATED);
    content.write("notes/a.adoc", DATED + ":page-slug: queues\n");

    assertThat(content.entry("notes/queues/").page().source()).isEqualTo("notes/queues.adoc");
    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .startsWith("notes/a.adoc:3: error: has the same URL /notes/queues/ as notes/queues.adoc");
  }

  @ParameterizedTest
  @ValueSource(strings = {":page-draft:", ":page-date: 2099-01-01", ":page-expires: 2000-01-01"})
  void nothingHiddenTakesAUrlAway(String hidden) {
    content.write("notes/queues.adoc", "= Secret\n" + hidden + "\n");
    content.write("notes/a.adoc", DATED + ":page-slug: queues\n:page-aliases: /notes/old/\n");
    content.write("notes/old.adoc", "= Secret\n" + hidden + "\n");

    Site site = visible();
    assertThat(site.entry(new SitePath("notes/queues/")))
        .map(entry -> entry.page().source())
        .contains("notes/a.adoc");
    assertThat(site.movedTo(new SitePath("notes/old/"))).contains(new SitePath("notes/queues/"));
  }

  @Test
  void aPageWithTheUrlOfASectionIsShownThere() {
    content.write("guides.adoc", "= Our guides\n");
    content.write("guides/a.adoc", DATED);

    Site site = content.publish().site();
    assertThat(site.page(new SitePath("guides/"))).map(Page::source).contains("guides.adoc");
    assertThat(site.entry(new SitePath("guides/a/"))).isPresent();
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void ofTwoFilesWithOneUrlThatWhosePathItIsIsServed() {
    content.write("My Pics/a.png", "other");
    content.write("my-pics/a.png", "owner");

    Site site = content.publish().site();
    assertThat(site.asset(new SitePath("my-pics/a.png")))
        .map(asset -> asset.source())
        .contains("my-pics/a.png");
    assertThat(content.diagnostics())
        .containsExactly(
            "My Pics/a.png:1: warning: has the same URL /my-pics/a.png as my-pics/a.png:"
                + " rename one of them");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/atom.xml",
        "/notes/atom.xml",
        "/feed.json",
        "/notes/atom-3.xml",
        "/feed/",
        "/",
        "/tags/",
        "/sitemap.xml",
        "/sitemap-2.xml",
        "/notes/page/2/",
        "/robots.txt",
        "/_/health/live/"
      })
  void anAliasOfTheSitesOwnAddressIsNone(String alias) {
    content.write("notes/a.adoc", DATED + ":page-aliases: " + alias + "\n");

    assertThat(content.entry("notes/a/").aliases()).isEmpty();
    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:3: warning: page-aliases has "
                + alias
                + ", which Daybook uses itself: remove it from page-aliases");
  }

  @ParameterizedTest
  @CsvSource({
    "/notes/b/, notes/b.adoc",
    "/about, about.adoc",
    "/notes/, notes/index.adoc",
    "/notes/x.svg, notes/x.svg"
  })
  void anAliasTakesNoUrlAway(String alias, String owner) {
    content.write("notes/a.adoc", DATED + ":page-aliases: " + alias + "\n");
    content.write("notes/b.adoc", DATED);
    content.write("notes/x.svg", "<svg/>");
    content.write("about.adoc", "= About\n");

    assertThat(content.entry("notes/a/").aliases()).isEmpty();
    assertThat(content.diagnostics())
        .singleElement()
        .asString()
        .startsWith("notes/a.adoc:3: warning: page-aliases has " + alias)
        .endsWith("which is the URL of " + owner + ": remove it from page-aliases");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes/atom.xml.adoc",
        "feed.json.adoc",
        "notes/source.adoc.adoc",
        "atom.xml/a.adoc",
        "robots.txt/a.adoc",
        "sitemap.xml/index.adoc",
        "sitemap-2.xml/index.adoc",
        "notes/page/2.adoc",
        "notes/page/7/index.adoc"
      })
  void aPageIsNeverAtTheAddressOfAFeedOrASource(String file) {
    content.write("notes/index.adoc", "= Notes\n");
    content.write(file, DATED);

    assertThat(content.diagnostics()).singleElement().asString().contains("which Daybook uses");
    assertThat(content.publish().site().links().pageFrom(file)).isEmpty();
  }

  @Test
  void pageOfAListIsReservedAndTheMessageSaysWhatToDo() {
    content.write("notes/index.adoc", "= Notes\n");
    content.write("notes/page/2.adoc", DATED);
    content.write("notes/page.adoc", DATED);
    content.write("notes/page/02.adoc", DATED);

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/page/2.adoc:1: error: is at /notes/page/2/, which Daybook uses itself:"
                + " rename the file or its folder");
    assertThat(content.publish().site().newest())
        .extracting(entry -> entry.path().value())
        .containsExactlyInAnyOrder("notes/page/", "notes/page/02/");
  }

  @Test
  void ofTwoEntriesWithOneAliasTheFirstHasIt() {
    content.write("notes/a.adoc", DATED + ":page-aliases: /old/\n");
    content.write("notes/b.adoc", DATED + ":page-aliases: /old/\n");

    assertThat(content.publish().site().movedTo(new SitePath("old/")))
        .contains(new SitePath("notes/a/"));
    assertThat(ids())
        .containsExactlyInAnyOrder(
            "tag:notes.example.org,2026:old/", "tag:notes.example.org,2026:notes/b/");
    assertThat(content.diagnostics())
        .containsExactly(
            "notes/b.adoc:3: warning: page-aliases has /old/, which is the URL of notes/a.adoc:"
                + " remove it from page-aliases");
  }

  @Test
  void anOlderEntryKeepsTheIdThatANewerOneClaims() {
    content.write("notes/b.adoc", "= B\n:page-date: 2025-03-01\n:page-id: urn:x:1\n");
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n:page-id: urn:x:1\n");

    assertThat(content.entry("notes/b/").id()).isEqualTo("urn:x:1");
    assertThat(content.entry("notes/a/").id()).isEqualTo("tag:notes.example.org,2026:notes/a/");
    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:3: warning: has the same page-id urn:x:1 as notes/b.adoc and gets the id"
                + " of its own URL: change it in one of them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes/b/", "", "notes/", "tags/rust/"})
  void nobodyTakesTheIdOfAnotherEntryOrOfAFeed(String path) {
    String id = "tag:notes.example.org,2026:" + path;
    content.write("notes/a.adoc", "= A\n:page-date: 2020-03-01\n:page-id: " + id + "\n");
    content.write("notes/b.adoc", DATED);

    assertThat(ids())
        .containsExactlyInAnyOrder(
            "tag:notes.example.org,2026:notes/a/", "tag:notes.example.org,2026:notes/b/");
  }

  @Test
  void aFileWhoseNewUrlIsTakenStaysWhereItWas() {
    content.write("notes/a.adoc", DATED + "\nText of A.\n");
    content.write("notes/b.adoc", DATED);
    content.publish();

    content.write("notes/a.adoc", DATED + ":page-slug: b\n\nOther text.\n");

    assertThat(content.entry("notes/a/").text().page().markup()).contains("Text of A.");
    assertThat(content.entry("notes/b/").page().source()).isEqualTo("notes/b.adoc");
  }

  @Test
  void aSlugInUnicodesDecomposedFormIsTheComposedOne() {
    content.write("notes/a.adoc", DATED + ":page-slug: u\u0308bung\n");

    assertThat(content.entry("notes/\u00fcbung/").page().source()).isEqualTo("notes/a.adoc");
    assertThat(content.diagnostics()).isEmpty();
  }

  private static List<String> ids() {
    return content.publish().site().newest().stream().map(Entry::id).toList();
  }

  private static Site visible() {
    return content.publish().site().visibleTo(new Viewer(content.now(), false));
  }
}
