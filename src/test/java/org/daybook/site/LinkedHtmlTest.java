package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.document.Html;
import org.daybook.document.Html.Link;
import org.daybook.document.SourceReference;
import org.junit.jupiter.api.Test;

class LinkedHtmlTest {
  @Test
  void targetInsideTheSiteBecomesItsUrl() {
    assertThat(linked("<a href=\"source:notes/a.adoc\">see</a>"))
        .isEqualTo("<a href=\"../notes/a.adoc\">see</a>");
  }

  @Test
  void anchorIsPartOfTheTarget() {
    assertThat(references("<a href=\"source:notes/a.adoc#deep-end\">see</a>"))
        .containsExactly(new SourceReference("notes/a.adoc", "deep-end"));
  }

  @Test
  void anchorMayBeEmpty() {
    assertThat(references("<a href=\"source:notes/a.adoc#\">see</a>"))
        .containsExactly(new SourceReference("notes/a.adoc", ""));
  }

  @Test
  void everyTargetIsLinked() {
    assertThat(
            linked(
                """
                <a href="source:a.adoc">a</a> <img src="source:b.svg" alt="b">
                <a href="https://example.org/">c</a> <a class="d" href="source:d.adoc#e">d</a>
                """))
        .isEqualTo(
            """
            <a href="../a.adoc">a</a> <img src="../b.svg" alt="b">
            <a href="https://example.org/">c</a> <a class="d" href="../d.adoc#e">d</a>
            """);
  }

  @Test
  void linkWithoutATextIsGivenTheTitleOfItsTarget() {
    assertThat(linked("<a href=\"source:a.adoc\" data-title=\"\"></a>", "<em>Queues</em> &amp; I"))
        .isEqualTo("<a href=\"../a.adoc\"><em>Queues</em> &amp; I</a>");
  }

  @Test
  void dollarAndBackslashStayInATitle() {
    assertThat(linked("<a href=\"source:a.adoc\" data-title=\"\"></a>", "$1 \\0 ${group} \\"))
        .isEqualTo("<a href=\"../a.adoc\">$1 \\0 ${group} \\</a>");
  }

  @Test
  void urlIsEscapedAsAnAttribute() {
    Html markup = new Html("<a href=\"source:a.adoc\">a</a>");

    assertThat(markup.linked(reference -> new Link("a?b&c=\"d\"$1\\", Html.EMPTY)).markup())
        .isEqualTo("<a href=\"a?b&amp;c=&quot;d&quot;$1\\\">a</a>");
  }

  @Test
  void referencesInASourcePathAreRead() {
    assertThat(references("<a href=\"source:R&amp;D/a &lt;b&gt;.adoc\">see</a>"))
        .containsExactly(new SourceReference("R&D/a <b>.adoc", ""));
  }

  @Test
  void numericReferenceInASourcePathBeginsNoAnchor() {
    assertThat(references("<a href=\"source:it&#39;s&#x20;so.adoc#end\">see</a>"))
        .containsExactly(new SourceReference("it's so.adoc", "end"));
  }

  @Test
  void referencesInAnAnchorAreRead() {
    assertThat(references("<a href=\"source:a.adoc#r&amp;d-&#39;x&#39;\">see</a>"))
        .containsExactly(new SourceReference("a.adoc", "r&d-'x'"));
  }

  @Test
  void textThatShowsATargetIsNoLink() {
    String code =
        "<code>" + Html.of("<a href=\"source:a.adoc\" data-title=\"\">").markup() + "</code>";

    assertThat(linked(code)).isEqualTo(code);
  }

  @Test
  void longMarkupIsLinked() {
    String link = "<a href=\"source:" + "a&amp;".repeat(50_000) + "#b\">x</a>";

    assertThat(references(link + "y".repeat(1_000_000) + link)).hasSize(2);
  }

  private static List<SourceReference> references(String markup) {
    List<SourceReference> references = new ArrayList<>();
    new Html(markup)
        .linked(
            reference -> {
              references.add(reference);
              return new Link("", Html.EMPTY);
            });
    return references;
  }

  private static String linked(String markup) {
    return linked(markup, "A title");
  }

  private static String linked(String markup, String title) {
    return new Html(markup).linked(reference -> link(reference, title)).markup();
  }

  private static Link link(SourceReference reference, String title) {
    String fragment = reference.anchor().isEmpty() ? "" : "#" + reference.anchor();
    return new Link("../" + reference.source() + fragment, new Html(title));
  }
}
