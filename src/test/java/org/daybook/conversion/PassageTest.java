package org.daybook.conversion;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.document.Passage;
import org.daybook.testing.Content;
import org.daybook.testing.SharedRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain text of a document, from heading to heading. */
@ExtendWith(SharedRenderer.class)
class PassageTest {
  @TempDir static Path work;
  @TempDir Path folder;
  private static Converter converter;

  @BeforeAll
  static void start(Renderer renderer) {
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
  }

  @Test
  void eachHeadingBeginsAPassage() throws IOException {
    assertThat(
            passages(
                """
                = Queues

                Before.

                == First `part` & *more*

                Of the first.

                ==== Deep.footnote:[Rare.]

                [discrete]
                ====== Deepest
                Of the deepest.
                """))
        .startsWith(
            new Passage("", 0, "", "Before.", ""),
            new Passage("first-part-more", 2, "First part & more", "Of the first.", ""),
            new Passage("deep-1", 4, "Deep.", "", ""))
        .last()
        .isEqualTo(new Passage("deepest", 6, "Deepest", "Of the deepest.\n1. Rare.", ""));
  }

  @Test
  void textWithoutHeadingsIsOnePassage() throws IOException {
    assertThat(passages("= Title\n\nOne.\n\nTwo."))
        .containsExactly(new Passage("", 0, "", "One.\nTwo.", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"= Title", "= Title\n\n{empty}\n\n'''", "= Title\n\nvideo::a.mp4[]"})
  void textWithoutWordsHasNone(String source) throws IOException {
    assertThat(passages(source)).isEmpty();
  }

  @Test
  void headingsLinkIsNoText() throws IOException {
    assertThat(passages(":sectanchors:\n:sectlinks:\n\n== Part"))
        .containsExactly(new Passage("part", 2, "Part", "", ""));
  }

  @Test
  void headingWithoutIdIsProse() throws IOException {
    assertThat(passages("== Part\n\nText\n\n:!sectids:\n\n=== Other"))
        .containsExactly(new Passage("part", 2, "Part", "Text\nOther", ""));
  }

  @Test
  void everyBlockHasALine() throws IOException {
    assertThat(
            prose(
                """
                .Steps
                * one
                `code` and
                more
                ** below
                +
                attached
                * [x] done

                .Sizes
                |===
                |Name |Size

                |a a|b

                * c
                |===

                WARNING: Hot.

                term:: its +
                meaning

                [horizontal]
                left:: right

                .Who
                [quote,Ada,Letters]
                Quoted.

                [verse]
                A rose
                  is

                .More
                [%collapsible]
                ====
                Hidden
                ====

                .Figure
                image::pic.png[A picture]

                Press kbd:[Ctrl+K], image:key.png[the key].
                """))
        .isEqualTo(
            """
            Steps
            one code and more
            below
            attached
            \u2611 done
            Table 1. Sizes
            Name
            Size
            a
            b
            c
            Warning
            Hot.
            term
            its meaning
            left
            right
            Who
            Quoted.
            \u2014 Ada Letters
            A rose is
            More
            Hidden
            A picture
            Figure 1. Figure
            Press Ctrl+K, the key.""");
  }

  @Test
  void footnotesStandAtTheEnd() throws IOException {
    assertThat(
            passages("== A\n\nOne.footnote:n[Note of *A*.]\n\n== B\n\nTwo.footnote:n[] and more."))
        .extracting(Passage::prose)
        .containsExactly("One.", "Two. and more.\n1. Note of A.");
  }

  @Test
  void codeKeepsItsLinesWithoutNumbersAndCallouts() throws IOException {
    assertThat(
            passages(
                """
                Before.

                [source,java,linenums]
                ----
                if (a < b) { // <1> <2>
                \tone();

                  two();
                }
                ----
                <1> Compares.
                <2> Begins.

                ....
                literal
                ....

                 indented

                After.
                """))
        .containsExactly(
            new Passage(
                "",
                0,
                "",
                "Before.\nCompares.\nBegins.\nAfter.",
                "if (a < b) {\n\tone();\n\n  two();\n}\nliteral\nindented"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"linenums", "linenums,linenums-mode=inline", "highlight=1"})
  void listingIsReadAsItIsWritten(String option) throws IOException {
    assertThat(passages("[source,ruby," + option + "]\n----\nputs 7\n  # a\n----"))
        .extracting(Passage::code)
        .containsExactly("puts 7\n  # a");
  }

  @Test
  void formulaIsItsSource() throws IOException {
    assertThat(passages("== Of stem:[x^2]\n\nSo stem:[sqrt 4 = 2].\n\n[stem]\n++++\na < b\n++++"))
        .containsExactly(new Passage("of-x2", 2, "Of x^2", "So sqrt 4 = 2.\na < b", ""));
  }

  @Test
  void whatXmlCannotHaveIsLeftOut() throws IOException {
    assertThat(passages("a\u0001b\u0002 \ufffe\ufb01\n\n----\na\u0001\f\tb\n----"))
        .containsExactly(new Passage("", 0, "", "ab \ufb01", "a\tb"));
  }

  @Test
  void placesWhereALineMayBreakAreLeftOut() throws IOException {
    assertThat(prose("Default{zwsp}Servlet, Comple&#173;table--or{wj} not."))
        .isEqualTo("DefaultServlet, Completable\u2014or not.");
  }

  @Test
  void passagesThatWereDeletedAreMadeAgain() throws IOException {
    Document document = document("== Part\n\nText.");
    List<Passage> passages = document.text().forms().passages();
    assertThat(passages).containsExactly(new Passage("part", 2, "Part", "Text.", ""));

    try (Stream<Path> stored = Files.walk(work.resolve("store"))) {
      for (Path file : stored.filter(file -> file.toString().endsWith(".passages")).toList()) {
        Files.delete(file);
      }
    }

    assertThat(document.text().forms().passages()).isEqualTo(passages);
  }

  private String prose(String source) throws IOException {
    return passages(source).stream().map(Passage::prose).collect(joining("\n"));
  }

  private List<Passage> passages(String source) throws IOException {
    return document(source).text().forms().passages();
  }

  private Document document(String source) throws IOException {
    return new Content(folder).with("a.adoc", source).document(converter, "a.adoc");
  }
}
