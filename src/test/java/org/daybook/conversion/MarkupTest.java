package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.document.FinishedText;
import org.daybook.document.Html;
import org.daybook.document.Html.Link;
import org.daybook.document.SourceLink;
import org.daybook.document.SourceReference;
import org.daybook.document.Text.Heading;
import org.daybook.renderer.markup.Finished;
import org.daybook.testing.Content;
import org.daybook.testing.SharedRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedRenderer.class)
class MarkupTest {
  @TempDir static Path work;
  @TempDir Path folder;
  private static Converter converter;

  @BeforeAll
  static void start(Renderer renderer) {
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
  }

  private Document document(String source) throws IOException {
    return new Content(folder).with("notes/a.adoc", source).document(converter, "notes/a.adoc");
  }

  private String page(String source) throws IOException {
    return document(source).text().page().markup();
  }

  private String feed(String source) throws IOException {
    return document(source).text().feed().markup();
  }

  @Test
  void titleIsMarkup() throws IOException {
    assertThat(document("= Queues & *stacks*: `a<b`").title().markup())
        .isEqualTo("Queues &amp; <strong>stacks</strong>: <code>a&lt;b</code>");
  }

  @Test
  void documentWithoutTitleIsNotGivenItsFirstSections() throws IOException {
    assertThat(document("== Section").title()).isEqualTo(Html.EMPTY);
  }

  @Test
  void headerIsReadAsAsciidoctorReadsIt() throws IOException {
    Document document =
        document(
            """
            = Title
            Ada Lovelace <ada@example.org>; Sean O'Brien
            v2, 2025-03-04
            :page-tags: a, b
            :description: Less & "more"

            Text with a footnote.footnote:[Not of the header.]
            """);
    assertThat(document.authors()).containsExactly("Ada Lovelace", "Sean O'Brien");
    assertThat(document.attributes())
        .containsEntry("page-tags", "a, b")
        .containsEntry("revdate", "2025-03-04")
        .containsEntry("revnumber", "2")
        .containsEntry("description", "Less &amp; &quot;more&quot;")
        .doesNotContainKeys("footnote-number", "docname", "localdate", "env");
  }

  @Test
  void openingIsTheFirstParagraphOfProse() throws IOException {
    Html opening =
        document(
                """
                = Title

                NOTE: Not this.

                This *one*, https://example.org[linked] and `coded`.footnote:[Not here.]

                Nor this.
                """)
            .opening();
    assertThat(opening.markup())
        .isEqualTo("This <strong>one</strong>, linked and <code>coded</code>.");
  }

  @Test
  void wordsAreThoseOfProse() throws IOException {
    Document document =
        document(
            """
            = Title

            Don't count this-one twice.

            ----
            no words here
            ----
            """);
    assertThat(document.text().words()).isEqualTo(4);
  }

  @Test
  void headingsHaveAnchors() throws IOException {
    Document document =
        document(
            """
            = Title

            == First `part`

            === Below
            """);
    assertThat(document.text().headings())
        .containsExactly(
            new Heading(2, "first-part", new Html("First <code>part</code>")),
            new Heading(3, "below", new Html("Below")));
    assertThat(document.anchors()).containsExactly("first-part", "below");
    assertThat(document.text().page().markup())
        .contains(
            "<h3 id=\"below\">Below<a class=\"anchor\" href=\"#below\""
                + " aria-labelledby=\":section\"></a></h3>");
    assertThat(document.text().feed().markup()).contains("<h3>Below</h3>");
  }

  @Test
  void linksNameTheirSources() throws IOException {
    Document document =
        document(
            """
            xref:b.adoc#part[Part], xref:../projects/c.adoc[], xref:/about.adoc[About],
            link:data.csv[data], link:/wiki/[wiki], https://example.org/b.adoc[else]
            """);
    assertThat(document.links())
        .extracting(SourceLink::target)
        .containsExactly(
            new SourceReference("notes/b.adoc", "part"),
            new SourceReference("projects/c.adoc", ""),
            new SourceReference("about.adoc", ""),
            new SourceReference("/wiki/", ""));
    assertThat(document.images())
        .containsExactly(
            new SourceLink(new SourceReference("notes/data.csv", ""), "notes/a.adoc", 2));
    assertThat(document.text().page().markup())
        .contains(
            "<a href=\"source:notes/b.adoc#part\">Part</a>",
            "<a href=\"source:projects/c.adoc\" data-title=\"\"></a>",
            "<a href=\"source:notes/data.csv\">data</a>",
            "<a href=\"source:/wiki/\">wiki</a>",
            "<a href=\"https://example.org/b.adoc\">else</a>");
  }

  @Test
  void linkWithoutTextIsGivenTheTargetsTitle() throws IOException {
    Html page = document("xref:b.adoc#part[]").text().page();
    assertThat(page.linked(target -> new Link("../b/#" + target.anchor(), new Html("<em>B</em>"))))
        .extracting(Html::markup)
        .asString()
        .contains("<a href=\"../b/#part\"><em>B</em></a>");
  }

  @Test
  void codeThatLooksLikeATargetIsLeftAlone() throws IOException {
    Html page =
        document(
                """
                Write `href="source:b.adoc"` or +++<em title="source:b.adoc">this</em>+++.

                ----
                <a href="source:b.adoc" data-title="">
                ----
                """)
            .text()
            .page();
    assertThat(page.linked(target -> new Link("LINKED", Html.EMPTY))).isEqualTo(page);
  }

  @Test
  void imagesAreReserved() throws IOException {
    Document document =
        document(
            """
            image::pic.svg[A picture,300,200]

            image::/shared/logo.png[]
            """);
    assertThat(document.images())
        .extracting(image -> image.target().source())
        .containsExactly("notes/pic.svg", "shared/logo.png");
    assertThat(document.text().page().markup())
        .contains(
            "<img src=\"source:notes/pic.svg\" alt=\"A picture\" width=\"300\" height=\"200\""
                + " loading=\"lazy\"/>",
            "<img src=\"source:shared/logo.png\" alt=\"logo\"/>");
  }

  @Test
  void admonitionIsNoTable() throws IOException {
    String source = "WARNING: Hot & *sharp*.";
    assertThat(page(source))
        .isEqualToIgnoringWhitespace(
            """
            <div class="admonitionblock warning"><div class="title">Warning</div><div class="content">
            <p> Hot &amp; <strong>sharp</strong>. </p></div></div>""");
    assertThat(feed(source))
        .isEqualToIgnoringWhitespace(
            """
            <blockquote><p><strong>Warning</strong></p>
            <p> Hot &amp; <strong>sharp</strong>. </p></blockquote>""");
  }

  @Test
  void codeIsHighlightedForThePageAndPlainForFeeds() throws IOException {
    String source =
        """
        [source,java]
        ----
        int one = 1; // <1>
          String two = "<b>";
        ----
        <1> The *one*.
        """;
    assertThat(page(source))
        .contains("<span class=\"kt\">int</span>", "<b class=\"conum\">1</b>")
        .contains("data-lang=\"java\"", "tabindex=\"0\"")
        .containsIgnoringWhitespaces("<ol><li>The <strong>one</strong>.</li></ol>");
    assertThat(feed(source))
        .contains(
            // Asciidoctor itself takes the comment away that hides a callout from compilers.
            "<pre><code>int one = 1; (1)\n  String two = &quot;&lt;b&gt;&quot;;</code></pre>\n"
                + "<ol><li>The <strong>one</strong>.</li></ol>");
  }

  @Test
  void numberedLinesCanBeLinkedToOneByOne() throws IOException {
    String source = "[source,text,linenums,start=9]\n----\nputs 1\n\nputs 2\n----";
    assertThat(page(source))
        .contains(
            """
            <code data-lang="text">\
            <a class="line" data-line="9" id="listing-1-L9" href="#listing-1-L9"\
             aria-label="9" tabindex="-1"></a>puts 1
            <a class="line" data-line="10" id="listing-1-L10" href="#listing-1-L10"\
             aria-label="10" tabindex="-1"></a>
            <a class="line" data-line="11" id="listing-1-L11" href="#listing-1-L11"\
             aria-label="11" tabindex="-1"></a>puts 2</code>""")
        .doesNotContain("<table", "linenos");
    assertThat(feed(source)).isEqualTo("<pre><code>puts 1\n\nputs 2</code></pre>");
  }

  @Test
  void numberedLinesTakeTheIdOfTheirListingAndNoOther() throws IOException {
    Document document =
        document(
            """
            [source,java,linenums]
            ----
            one();
            ----

            [[listing-2-L2]]Here first.

            [source,java,linenums,highlight=1]
            ----
            /* two
               lines */
            ----

            [source#both,java,linenums]
            ----
            one();
            two();
            ----
            """);
    assertThat(document.anchors())
        .containsExactly(
            "listing-1-L1", "listing-2-L2", "listing-2-L1", "both", "both-L1", "both-L2");
    assertThat(document.text().page().markup())
        .contains("<span class=\"hll\"><a class=\"line\" data-line=\"1\" id=\"listing-2-L1\"")
        .contains("<span class=\"line\" data-line=\"2\"></span>");
  }

  @Test
  void aLinkInNumberedCodeHoldsNoOther() throws IOException {
    String source =
        """
        [source,text,linenums,subs="+macros"]
        ----
        https://example.org/[one
        two] three
        ----
        """;
    for (Element link : Jsoup.parseBodyFragment(page(source)).select("code a[href^=http]")) {
      assertThat(link.select("a.line")).isEmpty();
      assertThat(link.wholeText()).isEqualTo("one\ntwo");
    }
    assertThat(Jsoup.parseBodyFragment(page(source)).select("code .line").eachAttr("data-line"))
        .containsExactly("1", "2");
  }

  @Test
  void horizontalListIsNoTable() throws IOException {
    assertThat(page("[horizontal]\nA:: B\nC:: D"))
        .containsIgnoringWhitespaces(
            "<div class=\"hdlist\"><dl><dt>A</dt><dd><p>B</p></dd><dt>C</dt><dd><p>D</p></dd></dl>")
        .doesNotContain("<table");
  }

  @Test
  void feedsCarryNothingOfThePage() throws IOException {
    String feed =
        feed(
            """
            == Part

            <<part>> and [.lead]#led#.

            .More
            [%collapsible]
            ====
            Hidden
            ====

            * [x] done
            * [ ] open

            [cols="1,3"]
            |===
            |a |b
            |===
            """);
    assertThat(feed)
        .doesNotContain("class=", "id=", "data-", "tabindex", "<div", "<span", "details", "<col")
        .contains("<a href=\"source:notes/a.adoc#part\">Part</a> and led.")
        .contains("<p><strong>More</strong></p>", "\u2611 done", "\u2610 open");
  }

  @Test
  void unequalColumnsKeepTheirWidths() throws IOException {
    assertThat(page("[cols=\"1,3\"]\n|===\n|a |b\n|==="))
        .contains("<div class=\"tablewrap\" tabindex=\"0\"><table", "<col class=\"w25\"/>")
        .doesNotContain("style=");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>attack()</script>",
        "<img src=x onerror=attack()>",
        "<svg><script>attack()</script></svg>",
        "<math><mtext><style><img src=x onerror=attack()></style></mtext></math>",
        "<iframe src=\"javascript:attack()\"></iframe>",
        "<a href=\"java&#10;script:attack()\">a</a>",
        "<a href=\"&#x1;JavaScript:attack()\">a</a>",
        "<a href=\"vbscript:attack()\">a</a>",
        "<a href=\"data:text/html,<script>attack()</script>\">a</a>",
        "<img src=\"data:image/svg+xml,<svg onload=attack()>\">",
        "<form action=\"javascript:attack()\"><button formaction=attack()>b</button></form>",
        "<object data=\"attack()\"></object><embed src=\"attack()\">",
        "<p style=\"background:url(attack())\">p</p>",
        "<iframe src=\"https://example.org/\" onload=\"attack()\"></iframe>",
        "<base href=\"//attack()/\"><meta http-equiv=refresh content=\"0;attack()\">",
        "<noscript><p title=\"</noscript><img src=x onerror=attack()>\"></noscript>",
        "<template><script>attack()</script></template>",
        "<video poster=\"javascript:attack()\"><source src=\"javascript:attack()\"></video>",
        "<a xlink:href=\"javascript:attack()\" href=\"javascript&colon;attack()\">a</a>",
        "<x onclick=attack()>x</x>",
      })
  void scriptsNeverSurvive(String attack) throws IOException {
    FinishedText forms = Finished.text(attack).forms();
    assertThat(forms.page().markup() + forms.feed().markup()).doesNotContain("attack()");
    Document document = document("= A pass:[" + attack.replace("]", "") + "]\n\n++++\n" + attack);
    assertThat(document.title().markup()).doesNotContain("<img", "<script", "<a", "<svg");
    assertThat(document.text().page().markup()).doesNotContain("attack()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "link:javascript:attack()[a]",
        "image::a.png[link=javascript:attack()]",
        "[role='x\" onclick=\"attack()']\npara",
        "[[x\" onclick=\"attack()]]\npara",
        "image::a.png[width='1\" onload=\"attack()']",
        "image::a.png\" onerror=\"attack()[]",
        "video::a.mp4\" onerror=\"attack()[]",
        "[.x\" onclick=\"attack()]#b#",
        "|===\n|{set:cellbgcolor:red;background:url(attack())}a\n|===",
      })
  void attributesDoNotBreakOut(String attack) throws IOException {
    Document document = document(attack);
    for (Html form : new Html[] {document.text().page(), document.text().feed()}) {
      assertThat(Jsoup.parseBodyFragment(form.markup()).getAllElements())
          .allSatisfy(
              element ->
                  assertThat(element.attributes())
                      .noneMatch(attribute -> attribute.getKey().matches("on.*|style"))
                      .noneMatch(attribute -> attribute.getValue().startsWith("javascript:")));
    }
  }
}
