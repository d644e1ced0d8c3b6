package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.publish.ContentFixture;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A link that an author wrote from the root is the site's under every prefix. */
class RootLinksTest {
  private static final String HEADER = "= A\n:page-date: 2026-03-01\n:page-tags: ops\n\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  void addressOfTheSiteIsWrittenFromThePage() {
    writeTarget("The _queue_");
    content.write("notes/b.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    content.write(
        "notes/a.adoc",
        HEADER
            + """
            link:/[home] link:/notes/b/[] link:/notes/b[] link:/notes/b/#part[part]
            link:/notes/b.svg[file] link:/tags/ops/[tag] link:/search/?q=a+b[search]
            link:/atom.xml[feed] link:/notes/page/2/[list]
            """);

    assertThat(hrefs(page().select(".text a")))
        .containsExactly(
            "../../",
            "../b/",
            "../b/",
            "../b/#part",
            "../b.svg",
            "../../tags/ops/",
            "../../search/?q=a+b",
            "../../atom.xml",
            "../page/2/");
    assertThat(page().select(".text a[href=../b/]").html())
        .isEqualTo("The <em>queue</em>\nThe <em>queue</em>");
  }

  @Test
  void addressOfAnotherApplicationStays() {
    content.write(
        "notes/a.adoc",
        HEADER
            + "link:/wiki/page/2/?x=1#top[wiki] link:/wiki/ü%zz[] link:/wiki[] link:/\\example.org[x]");

    assertThat(hrefs(page().select(".text a")))
        .containsExactly("/wiki/page/2/?x=1#top", "/wiki/%C3%BC%25zz", "/wiki", "/\\example.org");
    assertThat(content.diagnostics()).isEmpty();
  }

  @Test
  void feedHasBothAsWholeUrls() {
    writeTarget("B");
    content.write("notes/a.adoc", HEADER + "link:/notes/b/#part[in] link:/wiki/ü?x=1#top[out]");

    Element text = Jsoup.parse(FeedXml.of(app().get("atom.xml")).texts("//a:content").get(0));

    assertThat(hrefs(text.select("a")))
        .containsExactly(
            InProcess.BASE + "notes/b/#part", "http://intranet.example/wiki/%C3%BC?x=1#top");
  }

  @Test
  void addressIsABacklinkAsASourceIs() {
    writeTarget("B");
    content.write("notes/a.adoc", HEADER + "Read link:/notes/b/#part[this] first.");

    assertThat(app().get("notes/b/").page().select(".after").text())
        .contains("A", "Read this first.");
  }

  @Test
  void newTitleOfTheTargetIsANewPage() {
    writeTarget("Before");
    content.write("notes/a.adoc", HEADER + "link:/notes/b/[]");
    String before = app().get("notes/a/").header("ETag");
    writeTarget("After");

    assertThat(app().get("notes/a/").header("ETag")).isNotEqualTo(before);
    assertThat(page().select(".text a").text()).isEqualTo("After");
  }

  @Test
  void addressAtWhichTheSiteHasNothingIsReported() {
    content.write("notes/a.adoc", HEADER + "link:/notes/b/[b]\nlink:/wiki/b/[elsewhere]");

    assertThat(content.diagnostics())
        .containsExactly(
            "notes/a.adoc:5: warning: links to /notes/b/, where the site has nothing: correct the"
                + " address, or write the whole URL if it is not the site's");
  }

  @Test
  void addressOfADraftSaysNothingOfIt() {
    content.write("notes/b.adoc", "= Secret\n:page-draft:\n\nText.");
    content.write("notes/a.adoc", HEADER + "link:/notes/b/[]");

    Element link = page().select(".text a").first();

    assertThat(link.attr("href")).isEqualTo("../b/");
    assertThat(link.text()).isEqualTo("/notes/b/");
  }

  private static void writeTarget(String title) {
    content.write("notes/b.adoc", "= " + title + "\n:page-date: 2026-02-01\n\n[#part]\nText.");
  }

  private static Document page() {
    return app().get("notes/a/").page();
  }

  private static InProcess app() {
    Site site = content.publish().site().visibleTo(new Viewer(content.now(), false));
    return new InProcess(() -> site);
  }

  private static List<String> hrefs(List<Element> links) {
    return links.stream().map(link -> link.attr("href")).toList();
  }
}
