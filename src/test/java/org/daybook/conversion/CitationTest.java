package org.daybook.conversion;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.daybook.document.SourceReference;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
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

  @Test
  void longSentenceIsCutAfterAWord() {
    assertThat(sentences("<p>" + "word & ".repeat(100) + "<a href=\"b.adoc\">b</a></p>"))
        .containsExactly("word &amp; ".repeat(42) + "word\u2026");
  }

  @Test
  void sentenceIsKeptOnceForAllOfItsLinks() {
    List<Citation> citations =
        citations("<p>" + "<a href=\"b.adoc\">b</a> <a href=\"c.adoc\">c</a> ".repeat(9) + "</p>");

    assertThat(citations).extracting(Citation::target).hasSize(2).doesNotHaveDuplicates();
    assertThat(citations.get(0).sentence()).isSameAs(citations.get(1).sentence());
  }

  @Test
  void sentenceIsSentAndStoredOnce() {
    String links =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "<a href=\"b" + i + ".adoc\">b" + i + ".adoc</a>")
            .collect(joining(" "));
    Text text = Finished.text("<p>" + links + "</p>").document().text();
    FieldWriter written = new FieldWriter();
    text.write(written);

    assertThat(text.citations()).hasSize(5_000);
    assertThat(written.bytes()).hasSizeLessThan(300_000);
    assertThat(Text.read(new FieldReader(written.bytes()), digest -> text.forms())).isEqualTo(text);
  }

  @Test
  void textOfABlockWithinAnotherIsNoPartOfASentence() {
    assertThat(sentences("<ul><li>A <a href=\"b.adoc\">b</a><ul><li>c</li></ul></li></ul>"))
        .containsExactly("A b");
  }

  private static List<String> sentences(String html) {
    return citations(html).stream().map(citation -> citation.sentence().markup()).toList();
  }

  private static List<Citation> citations(String html) {
    return Finished.text("notes/a.adoc", html).document().text().citations();
  }
}
