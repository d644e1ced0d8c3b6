package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.daybook.publish.ContentFixture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules for texts in feeds, so that readers show them as their authors wrote them: one rule a
 * test, from AsciiDoc to what a reader parses.
 */
class FeedContentRulesTest {
  private static final String PAGE = InProcess.BASE + "notes/a/";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  @DisplayName("RFC 4287 §2: every URL is absolute, for few readers know xml:base")
  void everyUrlIsAbsolute() {
    content.write("notes/a b.pdf", "");
    content.write("notes/pic.svg", "<svg/>");
    Element text =
        text(
            """
            image::pic.svg[link=pic.svg]

            link:a%20b.pdf[inside], link:/wiki/[root], link:../about/[up], link:?page=2[query],
            link://cdn.example/x[host], mailto:ann@example.org[], https://else.example/b[else],
            link:missing.pdf[missing].

            video::talk.mp4[poster=pic.svg]

            ++++
            <blockquote cite="/source/"><q cite="said.html">…</q></blockquote>
            <audio src="a.mp3"><source src="b.ogg"></audio>
            ++++
            """);

    assertThat(text.select("[href], [src], [poster], [cite]")).hasSizeGreaterThan(12);
    for (String name : new String[] {"href", "src", "poster", "cite"}) {
      assertThat(text.select("[" + name + "]").eachAttr(name))
          .as(name)
          .allSatisfy(url -> assertThat(URI.create(url).isAbsolute()).as(url).isTrue());
    }
    assertThat(text.select("a").eachAttr("href"))
        .contains(
            "http://intranet.example/wiki/",
            InProcess.BASE + "notes/about/",
            PAGE + "?page=2",
            "http://cdn.example/x",
            "mailto:ann@example.org",
            InProcess.BASE + "notes/a%20b.pdf");
  }

  @Test
  @DisplayName("RFC 4287 §2: content has its page as xml:base")
  void contentHasItsPageAsBase() {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-05-01\n\nText.\n");

    assertThat(feed().text("//a:entry/a:content/@xml:base")).isEqualTo(PAGE);
  }

  @Test
  @DisplayName("Fragments lead to the page: footnotes, callouts, references")
  void fragmentsLeadToThePage() {
    Element text = text("== Part\n\nA <<part>>, a note.footnote:[Here.]\n");

    assertThat(text.select("a[href]").eachAttr("href"))
        .hasSizeGreaterThan(2)
        .contains(PAGE + "#part")
        .allMatch(url -> url.startsWith(PAGE + "#"));
  }

  @Test
  @DisplayName("AsciiDoc: xrefs lead to pages, and imagesdir counts")
  void targetsArePlacesOfTheSite() {
    content.write("notes/b.adoc", "= The other\n:page-date: 2026-05-02\n");
    content.write("notes/pics/flow.svg", "<svg/>");
    Element text = text(":imagesdir: pics", "xref:b.adoc[]\n\nimage::flow.svg[Flow]\n");

    assertThat(text.select("a").attr("href")).isEqualTo(InProcess.BASE + "notes/b/");
    assertThat(text.select("a").text()).isEqualTo("The other");
    assertThat(text.select("img").attr("src")).isEqualTo(InProcess.BASE + "notes/pics/flow.svg");
  }

  @Test
  @DisplayName("AsciiDoc: no table of contents")
  void tableOfContentsIsLeftOut() {
    Element text = text(":toc:", "== First part\n\nText.\n\n== Second part\n\nText.\n");

    assertThat(text.text()).containsOnlyOnce("First part").containsOnlyOnce("Second part");
  }

  @Test
  @DisplayName("AsciiDoc: admonitions and icons are words, not fonts")
  void admonitionsAndIconsAreWords() {
    Element text = text("NOTE: Mind this.\n\n* [x] done\n* [ ] open\n\nicon:tag[]\n");

    assertThat(text.select("blockquote").text()).isEqualTo("Note Mind this.");
    assertThat(text.text()).contains("\u2611 done", "\u2610 open", "[tag]");
    assertThat(text.select("i, input, table")).isEmpty();
  }

  @Test
  @DisplayName("AsciiDoc: code is text in pre and code, blank for blank")
  void codeIsPlainAndKeepsItsBytes() {
    String code = "  if (a < b) {\n\n\treturn \"&amp;\";  // é 😀\n  }";
    Element text = text("[source,java]\n----\n" + code + "\n----\n");

    assertThat(text.selectFirst("pre > code").wholeText()).isEqualTo(code);
    assertThat(text.select("pre *")).hasSize(1);
  }

  @Test
  @DisplayName("AsciiDoc: formulas are text that needs no script")
  void formulasAreText() {
    Element text = text("stem:[x^2] and latexmath:[\\frac{1}{2}]\n");

    assertThat(text.text()).contains("x^2", "\\frac{1}{2}");
    assertThat(text.select("math, script")).isEmpty();
  }

  @Test
  @DisplayName("What readers fold or drop stands in the open: details, video, audio, frames")
  void whatReadersDropStandsInTheOpen() {
    content.write("notes/talk.mp4", "");
    Element text =
        text(
            """
            .More
            [%collapsible]
            ====
            Hidden
            ====

            video::talk.mp4[]

            audio::https://media.example/talk.ogg[]

            video::aBcD123[youtube]
            """);

    assertThat(text.select("details, summary, iframe")).isEmpty();
    assertThat(text.text()).contains("More", "Hidden");
    assertThat(text.select("a").eachAttr("href"))
        .contains(InProcess.BASE + "notes/talk.mp4", "https://media.example/talk.ogg")
        .anyMatch(url -> url.contains("aBcD123"));
  }

  @Test
  @DisplayName("No ids that two entries on one screen could share, no classes, no styles")
  void nothingOfThePageIsLeft() {
    Element text =
        text("== Part\n\n[[anchor]][.lead]#Text#, _more_.\n\n[cols=\"1,3\"]\n|===\n|a |b\n|===\n");

    assertThat(text.select("[id], [class], [style], [tabindex], [loading], span, div, col"))
        .isEmpty();
    assertThat(text.select("h2, em, table")).hasSize(3);
  }

  @ParameterizedTest
  @DisplayName("Nothing runs, whatever passes through")
  @ValueSource(
      strings = {
        "<script>attack()</script>",
        "<style>attack()</style>",
        "<iframe src='javascript:attack()'></iframe>",
        "<object data='attack()'></object>",
        "<form action='attack()'><input></form>",
        "<p onclick='attack()'>p</p>",
        "<a href='javascript:attack()'>a</a>",
        "<a href='data:text/html,attack()'>a</a>",
        "<p style='background:url(attack())'>p</p>"
      })
  void nothingRuns(String attack) {
    Element text = text("Before.\n\n++++\n" + attack + "\n++++\n\nAfter.\n");

    assertThat(text.html()).contains("Before.", "After.").doesNotContain("attack()");
  }

  @Test
  @DisplayName("XML 1.0 §4.6: entities that XML does not know are no entities of the document")
  void namedEntitiesAreHarmless() {
    assertThat(text("a&nbsp;b &copy; &hellip; pass:[&eacute;]\n").selectFirst("p").wholeText())
        .isEqualTo("a\u00a0b © … é");
  }

  /** The text of a note as a reader has it. */
  private static Element text(String source) {
    return text("", source);
  }

  private static Element text(String header, String source) {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-05-01\n" + header + "\n\n" + source);
    return feed().content("A");
  }

  private static FeedXml feed() {
    return FeedXml.of(new InProcess(() -> content.publish().site()).get("notes/atom.xml"));
  }
}
