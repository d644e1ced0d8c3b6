package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.document.Html;
import org.daybook.document.Rule;
import org.daybook.testing.Content;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  private static final String ROOT = "<msqrt><mn>4</mn></msqrt><mo>=</mo><mn>2</mn></math>";

  @TempDir static Path work;
  private static Converter converter;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    Path jars = Path.of(System.getProperty("renderer"));
    Renderer renderer = Renderer.process(jars, work, Renderer.Limits.DEFAULT);
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
  }

  @AfterAll
  static void end() {
    converter.close();
  }

  @Test
  void asciiMathBecomesMathMl() throws IOException {
    assertThat(page("So stem:[sqrt 4 = 2]."))
        .contains("<p>So <math alttext=\"sqrt 4 = 2\">" + ROOT + ".</p>");
  }

  @Test
  void blockIsDisplayed() throws IOException {
    assertThat(page(".Root\n[stem#root.wide]\n++++\nsqrt 4 = 2\n++++"))
        .containsIgnoringWhitespaces(
            "<div id=\"root\" class=\"stemblock wide\"><div class=\"title\">Root</div>"
                + "<div class=\"content\"><math display=\"block\" alttext=\"sqrt 4 = 2\">"
                + ROOT);
  }

  @Test
  void eachParagraphOfABlockIsAFormula() throws IOException {
    assertThat(page("[stem]\n++++\na = b\n\nb = c\n++++"))
        .contains("alttext=\"a = b\"", "alttext=\"b = c\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "sqrt ", "x^", "{ "})
  void formulaThatIsNestedTooDeeplyIsShownAsWritten(String part) throws IOException {
    String formula = part.repeat(5_000) + "y" + (part.equals("(") ? ")".repeat(5_000) : "");
    Document document = document("Text.\n\nSo asciimath:[" + formula.replace("]", "\\]") + "].");

    assertThat(document.text().page().markup()).contains("<code class=\"math\">" + part + part);
    assertThat(document.diagnostics())
        .containsExactly(
            Rule.INVALID_FORMULA.at(
                "a.adoc",
                3,
                "the formula is nested too deeply or is longer than 3,000 characters, so it is"
                    + " shown as it is written: write fewer brackets within each other, or split"
                    + " it"));
  }

  @Test
  void comparisonIsNoMarkup() throws IOException {
    assertThat(page("stem:[a < b & \"c\"]"))
        .contains("alttext=\"a &lt; b &amp; &quot;c&quot;\"", "<mi>a</mi><mo>&lt;</mo><mi>b</mi>");
  }

  @Test
  void latexIsShownAsWritten() throws IOException {
    assertThat(page("latexmath:[\\frac{1}{2} < 1]"))
        .contains("<p><code class=\"math\">\\frac{1}{2} &lt; 1</code></p>");
    assertThat(page(":stem: latexmath\n\n[stem]\n++++\n\\alpha\n\n\\beta\n++++"))
        .contains("<code class=\"math\">\\alpha\n\n\\beta</code>");
  }

  @Test
  void feedsAndHeadingsSpellTheFormula() throws IOException {
    Document document = document("== Of stem:[x^2]\n\nIt is stem:[x^2].");
    assertThat(document.text().feed().markup())
        .isEqualTo("<h2>Of <code>x^2</code></h2>\n<p>It is <code>x^2</code>.</p>");
    assertThat(document.text().headings().get(0).title())
        .isEqualTo(new Html("Of <code>x^2</code>"));
    assertThat(document.text().words()).isEqualTo(3);
  }

  @Test
  void mathMlOfAnAuthorIsKept() throws IOException {
    assertThat(page("+++<math><mi>x</mi></math>+++")).contains("<math><mi>x</mi></math>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=a>\">",
        "<math><annotation-xml encoding=\"text/html\"><p>a</p></annotation-xml></math>",
        "<math><mi><p>a</p></mi></math>",
        "<math><maction actiontype=\"statusline#http://a\">a</maction></math>",
      })
  void mathMlWithAnythingElseInItIsRemoved(String passed) throws IOException {
    assertThat(page("++++\n" + passed + "\n++++")).doesNotContain("<math", "<img", "<p>a");
  }

  @Test
  void mathMlCarriesNoLinksAndNoHandlers() throws IOException {
    assertThat(
            page("+++<math href=\"javascript:a\" onclick=\"a\"><mi style=\"b\">x</mi></math>+++"))
        .contains("<math><mi>x</mi></math>");
  }

  private String page(String source) throws IOException {
    return document(source).text().page().markup();
  }

  private Document document(String source) throws IOException {
    return new Content(folder).with("a.adoc", source).document(converter, "a.adoc");
  }
}
