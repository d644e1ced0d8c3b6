package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daybook.document.Html;
import org.daybook.publish.ContentFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of RFC 4287 and of practice for feed documents: one rule a test, checked in each feed.
 */
class FeedDocumentRulesTest {
  private static final String SITE = "tag:notes.example.org,2026:";
  private static final String RFC_3339 = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  private final InProcess daybook = new InProcess(() -> content.publish().site());

  @BeforeEach
  void someEntries() {
    content.write(
        "notes/a.adoc",
        """
        = `Queue<T>` & _co_
        Ann Author ; Ben Writer
        :page-date: 2026-05-01T08:30:15+02:00
        :page-updated: 2026-05-20
        :page-tags: C++, Back pressure
        :description: Why a < b & c.

        Text with a picture.

        image::flow.svg[]
        """);
    content.write("notes/flow.svg", "<svg/>");
    content.write("notes/b.adoc", "= Zwei\n:lang: de\n:page-date: 2026-05-02\n\nText.\n");
    content.write("notes/c.adoc", "= Three\n:page-date: 2026-05-02\n\nText.\n");
    content.write("projects/index.adoc", "= Projects\n:page-date: 2026-04-01\n");
    content.write("projects/p.adoc", "= Project\n:page-date: 2026-04-01\n\nWhat it is.\n");
  }

  @ParameterizedTest
  @DisplayName("RFC 4287 §2, §4.1.1, §4.1.2: feed and entries have one id, title and updated each")
  @ValueSource(strings = {"atom.xml", "projects/atom.xml", "tags/c-plus-plus/atom.xml"})
  void feedAndEntriesHaveWhatTheyMustHaveOnce(String path) {
    FeedXml feed = feed(path);

    assertThat(feed.nodes("/a:feed")).hasSize(1);
    assertThat(feed.nodes("/a:feed/a:entry")).isNotEmpty();
    for (String name : List.of("id", "title", "updated")) {
      String once = "count(a:" + name + ") = 1 and normalize-space(a:" + name + ") != ''";
      assertThat(feed.nodes("//a:feed[not(" + once + ")] | //a:entry[not(" + once + ")]"))
          .as(name)
          .isEmpty();
    }
  }

  @Test
  @DisplayName("RFC 4287 §3.2, §4.1.1: somebody with a trimmed name answers for feed and entries")
  void somebodyWithANameAnswersForEverything() {
    FeedXml feed = feed("atom.xml");

    assertThat(feed.texts("/a:feed/a:author/a:name")).containsExactly("The Editors");
    assertThat(feed.texts("//a:entry[a:title='Queue<T> & co']/a:author/a:name"))
        .containsExactly("Ann Author", "Ben Writer");
    assertThat(feed.texts("//a:entry[a:title='Three']/a:author/a:name"))
        .containsExactly("The Editors");
  }

  @Test
  @DisplayName("RFC 4287 §4.2.6: ids survive a move of the site and of an entry")
  void idsSurviveEveryMove() throws Exception {
    List<String> before = feed("atom.xml").texts("//a:id");
    content.remove("notes/c.adoc");
    content.write(
        "notes/moved.adoc", "= Other\n:page-date: 2026-05-02\n:page-aliases: /notes/c/\n\nText.\n");
    InProcess elsewhere =
        new InProcess(
            () -> content.publish().site(), Optional.of(URI.create("https://new.example/n/")));

    assertThat(FeedXml.of(elsewhere.get("atom.xml")).texts("//a:id"))
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(before);
  }

  @Test
  @DisplayName("RFC 4151 §2.1: ids are tag URIs, one for each feed, and no addresses")
  void idsAreTagsAndNoAddresses() {
    assertThat(feed("atom.xml").text("/a:feed/a:id")).isEqualTo(SITE);
    assertThat(feed("notes/atom.xml").text("/a:feed/a:id")).isEqualTo(SITE + "notes/");
    assertThat(feed("atom.xml").texts("//a:entry/a:id"))
        .contains(SITE + "notes/a/", SITE + "projects/p/")
        .allMatch(id -> id.matches("tag:[a-z.]+,\\d{4}(-\\d\\d){0,2}:[!-~]*"));
  }

  @ParameterizedTest
  @DisplayName("RFC 4287 §4.1.1, RFC 5005 §4: one self link, the document's own absolute URL")
  @ValueSource(strings = {"atom.xml", "notes/atom.xml", "atom-1.xml", "notes/atom-2.xml"})
  void everyDocumentLinksToItself(String path) {
    FeedXml feed = FeedXml.of(numbered().get(path));

    assertThat(feed.texts("/a:feed/a:link[@rel='self']/@href"))
        .containsExactly(InProcess.BASE + path);
    assertThat(feed.text("/a:feed/a:link[@rel='self']/@type")).isEqualTo("application/atom+xml");
  }

  @Test
  @DisplayName("RFC 4287 §4.1.1, §4.1.2: one alternate, the page, for the feed and for each entry")
  void feedAndEntriesHaveOneAlternateEach() {
    FeedXml feed = feed("notes/atom.xml");

    assertThat(feed.texts("/a:feed/a:link[@rel='alternate'][@type='text/html']/@href"))
        .containsExactly(InProcess.BASE + "notes/");
    assertThat(feed.nodes("//a:entry[count(a:link[@rel='alternate'][@type='text/html']) != 1]"))
        .isEmpty();
    assertThat(feed.texts("//a:entry/a:link/@href"))
        .containsExactlyInAnyOrder(
            InProcess.BASE + "notes/a/", InProcess.BASE + "notes/b/", InProcess.BASE + "notes/c/");
  }

  @Test
  @DisplayName("RFC 4287 §4.1.2: an entry without content has a summary and an alternate")
  void entryWithoutContentHasASummary() {
    content.write("projects/bare.adoc", "= Bare & brief\n:page-date: 2026-04-02\n");
    FeedXml feed = feed("projects/atom.xml");

    assertThat(feed.nodes("//a:content")).isEmpty();
    assertThat(feed.texts("//a:entry[a:link[@rel='alternate']]/a:summary"))
        .containsExactly("Bare & brief", "<p>What it is.</p>");
  }

  @Test
  @DisplayName(
      "RFC 4287 §3.1: titles are plain text, summaries too or a beginning in HTML, and say so")
  void titlesAndSummariesSayWhetherTheyAreText() {
    FeedXml feed = feed("atom.xml");

    assertThat(feed.texts("//a:title | //a:summary")).contains("Queue<T> & co", "Why a < b & c.");
    assertThat(feed.texts("(//a:title | //a:subtitle)/@type")).containsOnly("text");
    assertThat(feed.texts("//a:entry[a:content]/a:summary/@type")).containsOnly("text");
    assertThat(feed.texts("//a:summary[starts-with(., '<p>')]/@type")).containsExactly("html");
    assertThat(feed.nodes("(//a:title | //a:subtitle | //a:summary)[not(@type)]")).isEmpty();
  }

  @Test
  @DisplayName("RFC 4287 §4.1.3.3: content is an escaped HTML fragment")
  void contentIsAnHtmlFragment() {
    FeedXml feed = feed("notes/atom.xml");

    assertThat(feed.texts("//a:content/@type")).containsExactly("html", "html", "html");
    assertThat(feed.nodes("//a:content/*")).isEmpty();
    assertThat(feed.texts("//a:content"))
        .allMatch(html -> html.startsWith("<p>Text"))
        .noneMatch(html -> html.matches("(?is).*<(!doctype|html|head|body|title)\\b.*"));
  }

  @Test
  @DisplayName("RFC 4287 §3.3, §4.2.9, §4.2.15: dates are the author's, in UTC")
  void datesAreTheAuthors() {
    FeedXml feed = feed("atom.xml");

    assertThat(feed.texts("//a:updated | //a:published")).allMatch(d -> d.matches(RFC_3339));
    assertThat(feed.text("//a:entry[a:id='" + SITE + "notes/a/']/a:published"))
        .isEqualTo("2026-05-01T06:30:15Z");
    assertThat(feed.text("//a:entry[a:id='" + SITE + "notes/a/']/a:updated"))
        .isEqualTo("2026-05-20T00:00:00Z");
  }

  @Test
  @DisplayName("RFC 4287 §4.2.15: the feed is updated with its newest entry, never by the clock")
  void feedIsUpdatedWithItsNewestEntry() {
    assertThat(feed("atom.xml").text("/a:feed/a:updated")).isEqualTo("2026-05-20T00:00:00Z");
    assertThat(feed("projects/atom.xml").text("/a:feed/a:updated"))
        .isEqualTo("2026-04-01T00:00:00Z");
  }

  @Test
  @DisplayName("Readers show the order of the document: newest first, then by id")
  void newestEntryIsFirst() {
    assertThat(feed("atom.xml").texts("//a:entry/a:id"))
        .containsExactly(
            SITE + "notes/b/", SITE + "notes/c/", SITE + "notes/a/", SITE + "projects/p/");
  }

  @Test
  @DisplayName("A date alone is midnight, and no seconds are invented to tell entries apart")
  void dateAloneIsMidnight() {
    assertThat(feed("atom.xml").texts("//a:entry[a:title='Zwei' or a:title='Three']/a:updated"))
        .containsExactly("2026-05-02T00:00:00Z", "2026-05-02T00:00:00Z");
  }

  @Test
  @DisplayName("RFC 4287 §4.2.2: categories have the tag's slug, the page of all tags, its words")
  void categoriesAreTags() {
    FeedXml feed = feed("atom.xml");

    assertThat(feed.texts("//a:category/@term")).containsExactly("c-plus-plus", "back-pressure");
    assertThat(feed.texts("//a:category/@label")).containsExactly("C++", "Back pressure");
    assertThat(feed.texts("//a:category/@scheme")).containsOnly(InProcess.BASE + "tags/");
  }

  @Test
  @DisplayName(
      "RFC 4287 §4.2.10, RFC 4946: rights are text, and the licence is a link of each entry")
  void rightsAreTextAndTheLicenceIsALink() {
    content.write(
        "index.adoc",
        """
        = Site
        :page-id: tag:notes.example.org,2026:
        :copyright: 2026 The Editors & co
        :page-license: https://creativecommons.org/licenses/by/4.0/[CC BY 4.0]
        """);
    content.write("notes/b.adoc", "= Zwei\n:page-date: 2026-05-02\n:copyright: Someone else\n");
    FeedXml feed = feed("notes/atom.xml");

    assertThat(feed.text("/a:feed/a:rights")).isEqualTo("2026 The Editors & co, CC BY 4.0");
    assertThat(feed.texts("//a:entry/a:rights")).containsExactly("Someone else");
    assertThat(
            feed.texts(
                "/a:feed/a:link[@rel='license']/@href | //a:entry/a:link[@rel='license']/@href"))
        .hasSize(3)
        .containsOnly("https://creativecommons.org/licenses/by/4.0/");
    assertThat(feed.nodes("//a:entry[a:rights]/a:link[@rel='license']")).isEmpty();
    assertThat(daybook.get("notes/").page().select("footer p").text())
        .isEqualTo("2026 The Editors & co · CC BY 4.0");
    assertThat(daybook.get("notes/").page().select("head link[rel=license]").attr("href"))
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    assertThat(daybook.get("notes/b/").page().select("footer p").text()).isEqualTo("Someone else");
    assertThat(daybook.get("notes/b/").page().select("[rel=license]")).isEmpty();
  }

  @Test
  @DisplayName("RFC 4287 §4.2.10: nothing is said of rights where the author says nothing")
  void nothingIsSaidOfRightsUnasked() {
    assertThat(feed("atom.xml").nodes("//a:rights | //a:link[@rel='license']")).isEmpty();
  }

  @Test
  @DisplayName("RFC 4287 §4.2.4, §4.2.5: the generator has a name and the icon is there")
  void generatorAndIconAreNamed() {
    FeedXml feed = feed("atom.xml");
    String icon = feed.text("/a:feed/a:icon");

    assertThat(feed.text("/a:feed/a:generator")).isEqualTo("Daybook");
    assertThat(icon).startsWith(InProcess.BASE.toString());
    assertThat(daybook.get(icon.substring(InProcess.BASE.toString().length())).status())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("RFC 4287 §2, §4.2.7.4: the language is named where it begins and on links to it")
  void languagesAreNamed() {
    FeedXml feed = feed("atom.xml");

    assertThat(feed.text("/a:feed/@xml:lang")).isEqualTo("en");
    assertThat(feed.texts("//a:entry/@xml:lang")).containsExactly("de");
    assertThat(feed.text("//a:entry[@xml:lang]/a:link/@hreflang")).isEqualTo("de");
    assertThat(feed.nodes("//a:entry[not(@xml:lang)]/a:link/@hreflang")).isEmpty();
  }

  @Test
  @DisplayName("RFC 4287 §4.2.11, §4.2.7.2, RFC 5023: nothing is copied, enclosed or edited here")
  void entriesHaveNoSourceEnclosureOrEditLink() {
    FeedXml feed = feed("atom.xml");

    assertThat(feed.text("//a:entry[a:id='" + SITE + "notes/a/']/a:content")).contains("<img ");
    assertThat(feed.nodes("//a:source")).isEmpty();
    assertThat(feed.texts("//a:link/@rel")).containsOnly("self", "alternate");
  }

  @Test
  @DisplayName("RFC 4287 §6: what is not Atom is RFC 5005 or RFC 6721, in its own namespace")
  void extensionsHaveNamespacesOfTheirOwn() {
    String foreign = "//*[namespace-uri() != 'http://www.w3.org/2005/Atom']";

    assertThat(feed("atom.xml").nodes(foreign)).hasSize(1);
    assertThat(feed("atom.xml").nodes("/a:feed/fh:complete")).hasSize(1);
    assertThat(FeedXml.of(numbered().get("atom-1.xml")).nodes(foreign)).hasSize(1);
    assertThat(FeedXml.of(numbered().get("atom-1.xml")).nodes("/a:feed/fh:archive")).hasSize(1);
  }

  @Test
  @DisplayName("Equal content is equal bytes, whenever it is asked for")
  void equalContentIsEqualBytes() throws Exception {
    String before = daybook.get("atom.xml").text();
    content.write("notes/d.adoc", "= D\n:page-date: 2026-05-09\n");
    assertThat(daybook.get("atom.xml").text()).isNotEqualTo(before);
    content.remove("notes/d.adoc");
    content.restart();

    assertThat(daybook.get("atom.xml").text())
        .isEqualTo(before)
        .doesNotContain(Instant.now().toString().substring(0, 13));
  }

  private FeedXml feed(String path) {
    return FeedXml.of(daybook.get(path));
  }

  private static InProcess numbered() {
    return new InProcess(() -> Numbered.site(70, number -> Html.of("Text.")));
  }
}
