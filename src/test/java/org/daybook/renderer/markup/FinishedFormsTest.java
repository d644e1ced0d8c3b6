package org.daybook.renderer.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.document.FinishedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishedFormsTest {
  @Test
  void takeawaysAreACopyWithoutHeadingIdsAndAnchors() {
    assertThat(
            takeaways(
                """
                <div class="sect1"><h2 id="t">Takeaways</h2>
                <div class="sectionbody"><h3 id="one">One</h3><p id="p">Measure.</p></div></div>
                """))
        .isEqualTo("<h3>One</h3><p>Measure.</p>");
  }

  @Test
  void textWithoutTakeawaysHasNone() {
    assertThat(takeaways("<h2 id=\"a\">A</h2><div class=\"sectionbody\"><p>B</p></div>")).isEmpty();
    assertThat(takeaways("<h2 id=\"t\">Takeaways</h2><p>None.</p>")).isEmpty();
  }

  @Test
  void feedHasPlainCodeWhereThePageHasHighlighting() {
    String inner = "<pre><code><em>x</em></code></pre>";
    FinishedText forms =
        Finished.text("<pre><code><b class=\"conum\">1</b> <em>if</em>" + inner + "</code></pre>")
            .forms();

    assertThat(forms.feed().markup()).isEqualTo("<pre><code>(1) ifx</code></pre>");
    assertThat(forms.page().markup())
        .isEqualTo(
            "<pre tabindex=\"0\"><code><b class=\"conum\">1</b> <em>if</em>"
                + inner.replace("<pre>", "<pre tabindex=\"0\">")
                + "</code></pre>");
  }

  @ParameterizedTest
  @CsvSource({
    "other/, relative:other/",
    "a b?q=%zz, relative:a%20b?q=%25zz",
    "/wiki/ü, source:/wiki/%C3%BC",
    "https://x.example/, https://x.example/",
    "mailto:a@x.example, mailto:a@x.example",
    "b.adoc, source:b.adoc",
    "#part, source:a.adoc#part",
  })
  void feedMarksUrlsThatAreRelativeToThePage(String url, String inFeed) {
    assertThat(Finished.text("<p><a href=\"" + url + "\">x</a></p>").forms().feed().markup())
        .isEqualTo("<p><a href=\"" + inFeed + "\">x</a></p>");
  }

  @Test
  void markOfARelativeUrlThatAnAuthorWritesIsText() {
    assertThat(
            Finished.text("<p title=\"relative:x\"><a href=\"relative:x\">x</a></p>")
                .forms()
                .feed()
                .markup())
        .isEqualTo("<p title=\"relative&#58;x\">x</p>");
  }

  @Test
  void idThatLooksLikeATargetIsNone() {
    FinishedText forms = Finished.text("<p id=\"source:b.adoc\">x</p>").forms();

    assertThat(forms.page().markup()).isEqualTo("<p id=\"source&#58;b.adoc\">x</p>");
    assertThat(forms.board("a:").markup()).isEqualTo("<p id=\"a:source&#58;b.adoc\">x</p>");
  }

  @Test
  void pagesLeaveTheMarkOfRelativeUrlsAlone() {
    assertThat(Finished.text("<p title=\"relative:x\">x</p>").forms().page().markup())
        .isEqualTo("<p title=\"relative:x\">x</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "<h2 id='a'>A <div><h3 id='b'>B</h3></div> C</h2>D, a:A: b:B:C D",
    "<h2 id=''>A</h2><h3>B</h3>C, ::A B C",
    "<h2 id='a'><p>A</p><p>B</p><img alt='C'></h2><ul><li>D<ul><li>E</ul>F</ul>, a:A B C:D E F",
    "<pre>A<h2 id='a'>B</h2><math alttext='C'><mi>c</mi></math><br></pre>D<pre>E</pre>, ::D ABC E",
    "A<hr>B<br>C<video>D</video><a href='b.adoc'></a> E, ::A B C E",
  })
  void passagesLoseNoTextOfOddMarkup(String html, String passages) {
    assertThat(Finished.text(html).forms().passages())
        .extracting(
            one ->
                one.anchor() + ":" + one.title() + ":" + (one.prose() + " " + one.code()).strip())
        .extracting(text -> text.replaceAll("\\s+", " "))
        .containsExactly(passages.split(" (?=b:)"));
  }

  @Test
  void passagesCountAsTheOtherForms() {
    String accepted = "a".repeat(4_000_000);
    String refused =
        "a".repeat(4_500_000); // Twice as much is within the limit, three times is not.

    assertThat(Finished.text(accepted).forms().size()).isGreaterThan(12_000_000);
    assertThatThrownBy(() -> Finished.text(refused))
        .isInstanceOf(TooLargeException.class)
        .hasMessage("has more than 12 MiB of markup; split it");
  }

  private static String takeaways(String html) {
    return Finished.text(html).forms().takeaways().markup();
  }
}
