package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.Html;
import org.daybook.document.Rule;
import org.daybook.testing.Content;
import org.daybook.testing.SharedRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedRenderer.class)
class FormulaTest {
  private static final String ROOT = "<msqrt><mn>4</mn></msqrt><mo>=</mo><mn>2</mn></math>";

  @TempDir static Path work;
  private static Converter converter;

  @TempDir Path folder;

  @BeforeAll
  static void start(Renderer renderer) {
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
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
  void latexBecomesMathMl() throws IOException {
    assertThat(page("latexmath:[\\frac{1}{2} < 1]"))
        .contains(
            "<p><math alttext=\"\\frac{1}{2} &lt; 1\"><mfrac><mn>1</mn><mn>2</mn></mfrac>"
                + "<mo>&lt;</mo><mn>1</mn></math></p>");
    assertThat(page(":stem: latexmath\n\n[stem]\n++++\nf(x)\n\n= \\binom{n}{k}\n++++"))
        .contains("<math display=\"block\" alttext=\"f(x)\n\n= \\binom{n}{k}\">")
        .contains("<mi>f</mi><mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow><mo>=</mo>", "<mtable>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\sum_{i=1}^n i \\le \\int_0^\\infty e^{-x}\\,dx",
        "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}",
        "\\begin{cases}1 & x>0 \\\\ 0 & \\text{otherwise}\\end{cases}",
        "\\begin{aligned} a &= b \\\\ &= c \\end{aligned}",
        "\\mathbb{R} \\ni \\sqrt[3]{x^2_i} \\to \\lim_{x \\to 0} \\operatorname{sinc} x",
        "\\forall x \\exists y \\neg p \\land q \\implies r \\iff s \\dots",
        "\\left[ \\overline{x}, \\hat y \\right) \\equiv 1 \\pmod{n}"
      })
  void usualLatexIsKnown(String formula) throws IOException {
    Document document = document("[latexmath]\n++++\n" + formula + "\n++++");

    assertThat(document.diagnostics()).isEmpty();
    assertThat(document.text().page().markup()).contains("<math display=\"block\" alttext=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\\xrightarrow{f} | undefined command \\xrightarrow: correct it, or write AsciiMath",
        "\\newcommand{\\a}{\\a\\a}\\a | it defines a command: write out what it stands for",
        "\\def\\a{\\a}\\a | it defines a command: write out what it stands for",
        "x_{x_{x_{x | a brace, a bracket or an environment is not closed: close it"
      })
  void wrongLatexIsNamedAtItsLineAndShownAsWritten(String formula, String fault)
      throws IOException {
    Document document = document("Text.\n\n[latexmath]\n++++\n" + formula + "\n++++");

    assertThat(document.text().page().markup()).contains("<code class=\"math\">", "</code>");
    assertThat(document.diagnostics())
        .containsExactly(
            Rule.INVALID_FORMULA.at(
                "a.adoc", 5, "the formula is shown as it is written, because " + fault));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\input{/etc/passwd}", "\\href{javascript:a}{x}", "\\] <b>x</b> \\["})
  void latexReadsNothingAndWritesNothingElse(String formula) throws IOException {
    assertThat(page("[latexmath]\n++++\n" + formula + "\n++++"))
        .contains("<code class=\"math\">")
        .doesNotContain("root:", "<a", "<b>");
  }

  @Test
  void latexThatIsNestedTooDeeplyIsShownAsWritten() throws IOException {
    for (String part : new String[] {"\\frac{", "{", "x_", "\\sqrt "}) {
      for (int times : new int[] {150, 700, 10_000}) {
        String formula = part.repeat(times) + "y" + (part.endsWith("{") ? "}".repeat(times) : "");
        assertThat(document("[latexmath]\n++++\n" + formula + "\n++++").diagnostics())
            .extracting(Diagnostic::rule)
            .containsExactly(Rule.INVALID_FORMULA);
      }
    }
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
