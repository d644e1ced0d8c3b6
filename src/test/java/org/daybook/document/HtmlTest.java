package org.daybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @Test
  void textIsShownLetterByLetter() {
    assertThat(Html.of("if (a < b && c > \"d\")").markup())
        .isEqualTo("if (a &lt; b &amp;&amp; c &gt; &quot;d&quot;)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "<b>", "&amp;", "&#39;", "a \"b\" 'c'", "1 < 2 > 0", "Ärger 😀"})
  void escapedTextReadsAsItWasWritten(String text) {
    assertThat(Html.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          &amp;       , &
          &lt;        , <
          &gt;        , >
          &quot;      , "
          &apos;      , '
          &nbsp;      , \u00a0
          &#39;       , '
          &#8217;     , ’
          &#x2019;    , ’
          &#x1F600;   , 😀
          &#128512;   , 😀
          &#1114112;  , \ufffd
          &#x110000;  , \ufffd
          """)
  void characterReferenceReadsAsItsCharacter(String reference, String character) {
    assertThat(new Html("a" + reference + "b").text()).isEqualTo("a" + character + "b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#0;", "&#x0;", "&#xD800;", "&#57343;"})
  void whatIsNoCharacterReadsAsTheReplacementCharacter(String reference) {
    assertThat(new Html(reference).text()).isEqualTo("\ufffd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AT&T", "&;", "&#;", "&#x;", "&nosuchname;", "&amp", "&#123456789;"})
  void whatIsNoReferenceReadsAsItStands(String text) {
    assertThat(new Html(text).text()).isEqualTo(text);
  }

  @Test
  void referencesAreReadOnce() {
    assertThat(new Html("&amp;lt;b&amp;gt;").text()).isEqualTo("&lt;b&gt;");
  }

  @Test
  void tagsAreNotRead() {
    assertThat(new Html("<em class=\"x\">Rust</em> &amp; <code>a &lt; b</code><br>").text())
        .isEqualTo("Rust & a < b");
  }

  @Test
  void backslashAndDollarReadAsThemselves() {
    assertThat(new Html("&#36;1 &#x5C;0 $2 \\3").text()).isEqualTo("$1 \\0 $2 \\3");
  }

  @Test
  void whitespaceAloneShowsNothing() {
    assertThat(new Html(" \n").isBlank()).isTrue();
    assertThat(Html.EMPTY.isBlank()).isTrue();
    assertThat(new Html("<br>").isBlank()).isFalse();
  }
}
