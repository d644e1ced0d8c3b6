package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.document.SourceReference;
import org.daybook.document.Text.Citation;
import org.daybook.renderer.markup.Finished;
import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void citationIsTheSentenceThatTheLinkStandsIn() {
    assertThat(
            sentences(
                """
                <p>Before. See <code>Queue&lt;T&gt;</code> in
                <a href="b.adoc#x">the <em>other</em> note</a> &amp; think! After.</p>
                """))
        .containsExactly("See Queue&lt;T&gt; in the other note &amp; think!");
  }

  @Test
  void linkWithoutATextIsGivenItsTargetsTitleLater() {
    assertThat(
            sentences(
                "<p>One <a href=\"c.adoc\">c.adoc</a>. So <a href=\"b.adoc#x\">b.adoc#x</a>"
                    + " and <a href=\"b.adoc\">b.adoc</a>.</p>"))
        .containsExactly(
            "One <a href=\"source:notes/c.adoc\" data-title=\"\"></a>.",
            "So b.adoc#x and <a href=\"source:notes/b.adoc\" data-title=\"\"></a>.",
            "So b.adoc#x and <a href=\"source:notes/b.adoc\" data-title=\"\"></a>.");
  }

  @Test
  void titleOfABlockAndAnItemOfAListAreSentences() {
    assertThat(
            sentences(
                """
                <h2 id="t">On <a href="b.adoc">B</a></h2>
                <ul><li><p>First <a href="b.adoc">B</a></p></li><li><p>Second</p></li></ul>
                """))
        .containsExactly("On B", "First B");
  }

  @Test
  void pictureThatIsALinkIsCitedByTheTextAroundIt() {
    assertThat(sentences("<p>See <a href=\"b.adoc\"><img src=\"b.svg\" alt=\"B\"></a></p>"))
        .containsExactly("See");
    assertThat(sentences("<p><a href=\"b.adoc\"><img src=\"b.svg\" alt=\"B\"></a></p>"))
        .containsExactly("");
  }

  @Test
  void footnotesAndStrayPlaceholdersAreNoPartOfASentence() {
    assertThat(
            sentences(
                "<p>A\ufffcB<sup class=\"footnote\">[<a href=\"#f\">1</a>]</sup>"
                    + " <a href=\"b.adoc\">b</a>.</p>"))
        .containsExactly("A B b.");
  }

  @Test
  void filesAndPlacesInTheTextItselfAreNotCited() {
    assertThat(sentences("<p><a href=\"b.zip\">z</a> <a href=\"#t\">t</a></p>")).isEmpty();
  }

  @Test
  void targetIsTheSourceAndItsAnchor() {
    assertThat(citations("<p><a href=\"../b.adoc#x\">B</a></p>"))
        .extracting(Citation::target)
        .containsExactly(new SourceReference("b.adoc", "x"));
  }

  private static List<String> sentences(String html) {
    return citations(html).stream().map(citation -> citation.sentence().markup()).toList();
  }

  private static List<Citation> citations(String html) {
    return Finished.text("notes/a.adoc", html).document().text().citations();
  }
}
