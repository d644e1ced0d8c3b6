package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
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

/** Blocks of PlantUML. */
@ExtendWith(SharedRenderer.class)
class DiagramTest {
  private static final Pattern ADDRESS =
      Pattern.compile("<img [^>]*src=\"data:image/svg\\+xml;base64,([^\"]+)\"");

  @TempDir static Path work;
  private static Converter converter;

  @TempDir Path folder;

  @BeforeAll
  static void start(Renderer renderer) {
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"----", "....", "--"})
  void blockIsDrawnAsAFigureThatItsTitleNames(String fence) throws IOException {
    Document document =
        document(".A greeting\n[plantuml]\n" + fence + "\nAda -> Bob : hello\n" + fence);

    assertThat(document.diagnostics()).isEmpty();
    assertThat(document.text().page().markup())
        .contains("<div class=\"imageblock\">", "<div class=\"title\">Figure 1. A greeting</div>")
        .containsPattern("<svg viewBox=\"[^>]+ role=\"img\" aria-label=\"A greeting\">")
        .containsPattern("<text [^>]*>hello</text>")
        .doesNotContain("<a ", "<g ", " id=", "style=", "<image", "PlantUML");
  }

  @Test
  void drawingHasTheColoursOfThePage() throws IOException {
    String page = page("[plantuml,alt=Two]\n----\nclass A #gold\nclass B\nA --> B : has\n----");

    assertThat(page)
        .contains("fill=\"currentcolor\"", "stroke=\"currentcolor\"")
        .contains("fill=\"var(--shade,#f1f1f1)\"", "fill=\"light-dark(#ffd700,#");
  }

  @Test
  void feedShowsTheDrawingAsAPictureOfItsOwn() throws IOException {
    String feed =
        document("[plantuml,alt=Two]\n----\nclass A\nclass B\n----").text().feed().markup();
    Matcher address = ADDRESS.matcher(feed);

    assertThat(address.find()).isTrue();
    assertThat(feed).contains("alt=\"Two\"");
    assertThat(new String(Base64.getDecoder().decode(address.group(1)), UTF_8))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
        .contains(
            "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"></rect>",
            ">A</text>", " textLength=\"")
        .doesNotContain("currentcolor", "var(");
  }

  @Test
  void sameSourceIsTheSameDrawingEachTime() throws IOException {
    String source = "[plantuml,alt=A]\n----\n[*] --> A\nA --> B : go\nB --> [*]\n----\n";

    String page = page(source + "\n" + source);
    String[] twice = page.split("(?=<svg)");
    assertThat(twice).hasSize(3);
    assertThat(twice[1].replaceFirst("(?s)</svg>.*", ""))
        .isEqualTo(twice[2].replaceFirst("(?s)</svg>.*", ""));
  }

  @Test
  void diagramWithoutANameIsANote() throws IOException {
    assertThat(document("Text.\n\n[plantuml]\n----\nA -> B\n----").diagnostics())
        .containsExactly(
            Rule.MISSING_ALT.at(
                "a.adoc",
                4,
                "the diagram has no alternative text: write alt=\"what it shows\" in the brackets"
                    + " of its block, or give it a title"));
    assertThat(page("[plantuml]\n----\ntitle Ring\nA -> B\n----")).contains("aria-label=\"Ring\"");
  }

  @Test
  void wrongLineIsNamedAndTheSourceIsShown() throws IOException {
    Document document =
        document("Text.\n\n[plantuml,alt=A]\n----\nA -> B : ok\nthis is wrong <<\n----");

    assertThat(document.diagnostics())
        .containsExactly(
            Rule.INVALID_DIAGRAM.at(
                "a.adoc",
                6,
                "this line is no markup of PlantUML: correct it, or leave it out; until then it is"
                    + " shown as written"));
    assertThat(document.text().page().markup())
        .contains("<pre tabindex=\"0\">A -&gt; B : ok\nthis is wrong &lt;&lt;</pre>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!include /etc/passwd",
        "!include_many ../secret.puml",
        "!includeurl https://example.org/a.puml",
        "!includesub secret.puml!A",
        "!include <awslib/AWSCommon>",
        "!import stdlib",
        "!theme x from https://example.org/",
        "!theme x from /etc",
        "!pragma layout dot",
        "A -> B : <img:/etc/passwd>",
        "A -> B : <img:https://example.org/a.png>",
        "A -> B : %getenv(\"HOME\")",
        "A -> B : %load_json(\"/etc/passwd\")",
        "A -> B : %date()",
        "A -> B : %random()",
        "A -> B : %call_user_func(\"%da\" + \"te\")",
        "!$a = %file_exists(\"/etc/passwd\")",
        "@startditaa",
        "@startdot",
        "@startlatex"
      })
  void whatReadsOtherThingsIsRefusedAtItsLine(String line) throws IOException {
    Document document = document("[plantuml,alt=A]\n----\nA -> B\n" + line + "\n----");

    assertThat(document.text().page().markup()).doesNotContain("<svg", "root:");
    assertThat(document.diagnostics())
        .extracting(Diagnostic::rule, Diagnostic::line)
        .containsExactly(tuple(Rule.INVALID_DIAGRAM, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!$x = %no\\\nw()\ntitle $x\nA -> B",
        "!$f = \"%no\" + \"w\"\ntitle %call_user_func($f)\nA -> B",
        "@startgantt\n[x] lasts 10 days\ntoday is colored in #AAF\n@endgantt"
      })
  void whatDependsOnTheTimeIsRefusedHoweverItIsWritten(String source) throws IOException {
    Document document = document("[plantuml,alt=A]\n----\n" + source + "\n----");

    assertThat(document.text().page().markup()).doesNotContain("<svg");
    assertThat(document.diagnostics())
        .extracting(Diagnostic::message)
        .singleElement()
        .asString()
        .contains("because a diagram is the same at any time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!$f = \"%getenv\"!NL!A -> B : %call_user_func($f, \"HOME\")",
        "!$d = \"/etc/passwd\"!NL!!function $x($p)!NL!!return %invoke_procedure(\"$y\", $p)!NL!!endfunction!NL!A -> B : $x($d)",
        "sudoku",
        "version",
        "listfonts",
        "help",
        "digraph a { b -> c }"
      })
  void whatIsHiddenFromTheCheckHasNoContentEither(String source) throws IOException {
    Document document =
        document("[plantuml,alt=A]\n----\n" + source.replace("!NL!", "\n") + "\n----");

    assertThat(document.text().page().markup()).doesNotContain("<svg", "root:", "/root", "/home");
    assertThat(document.diagnostics()).extracting(Diagnostic::rule).contains(Rule.INVALID_DIAGRAM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"!while 1 == 1\nA -> B\n!endwhile", "!procedure $f()\n$f()\n!endprocedure\n$f()"})
  void whatDoesNotEndIsADiagnosticOfTheDiagramAlone(String source) throws IOException {
    Document document = document("[plantuml,alt=A]\n----\n" + source + "\n----\n\nStill here.");

    assertThat(document.diagnostics())
        .extracting(Diagnostic::rule)
        .containsExactly(Rule.INVALID_DIAGRAM);
    assertThat(document.text().page().markup()).contains("Still here.");
  }

  @Test
  void tooMuchIsADiagnosticAtItsLine() throws IOException {
    String many = "[plantuml,alt=A]\n----\nA -> B\n----\n\n";
    String deep = "[plantuml,alt=A]\n----\n" + "package a {\n".repeat(4_000) + "}\n".repeat(4_000);
    String wide = "[plantuml,alt=A]\n----\n" + "A -> B : a\n".repeat(10_000);

    assertThat(document(many.repeat(1_000)).diagnostics()).hasSize(1);
    assertThat(document(many.repeat(60)).diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(50 * 5 + 3);
    assertThat(document(deep + "----").diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(33);
    assertThat(document(wide + "----").diagnostics())
        .extracting(Diagnostic::line)
        .containsExactly(2_003);
  }

  @Test
  void linksOfADiagramAreTexts() throws IOException {
    String page =
        page(
            "[plantuml,alt=A]\n----\nclass A [[javascript:alert(1)]]\nnote left : [[https://example.org/ more]]\n----");

    assertThat(page).contains("<svg", ">more</text>").doesNotContain("javascript", "example.org");
  }

  @Test
  void drawingOfAnAuthorsOwnHtmlIsNone() throws IOException {
    assertThat(
            page(
                "[plantuml,alt=A]\n----\nA -> B\n----\n\n++++\n<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">"
                    + "<svg><script>alert(1)</script></svg><img src=\"diagram:7\">\n++++"))
        .containsOnlyOnce("<svg")
        .doesNotContain("script", "PHN2Zz4", "diagram:");
  }

  @Test
  void untrustedAuthorsHaveDiagramsToo() throws IOException {
    Path jars = Path.of(System.getProperty("renderer"));
    Renderer renderer = Renderer.process(jars, work.resolve("untrusted"), Renderer.Limits.DEFAULT);
    try (Converter untrusted =
        new Converter(renderer, work.resolve("other"), AuthorTrust.UNTRUSTED)) {
      assertThat(
              new Content(folder)
                  .with("a.adoc", "[plantuml,alt=A]\n----\nA -> B\n----")
                  .document(untrusted, "a.adoc")
                  .text()
                  .page()
                  .markup())
          .contains("<svg");
    }
  }

  private String page(String source) throws IOException {
    return document(source).text().page().markup();
  }

  private Document document(String source) throws IOException {
    return new Content(folder).with("a.adoc", source).document(converter, "a.adoc");
  }
}
