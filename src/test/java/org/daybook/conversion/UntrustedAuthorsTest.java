package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Rule;
import org.daybook.testing.Content;
import org.daybook.testing.SharedRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of untrusted authors have what AsciiDoc has, and nothing more. */
@ExtendWith(SharedRenderer.class)
class UntrustedAuthorsTest {
  @TempDir static Path work;
  @TempDir Path folder;
  private static Renderer renderer;

  @BeforeAll
  static void start(Renderer shared) {
    renderer = shared;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p style='position:fixed;top:0'>a</p> | <p>a</p>",
        "<iframe src='https://example.org/'></iframe> | <a href=\"https://example.org/\" rel=\"nofollow ugc noopener\">https://example.org/</a>",
        "<form action='/x'><input name='p'><button>Go</button></form> | ''",
        "<p class='badge masthead skip lead'>a</p> | <p class=\"lead\">a</p>",
        "<span class='kd due'>a</span> | <span>a</span>",
        "<p id=':main'>a</p> | <p>a</p>",
        "<p id='notes'>a</p> | <p id=\"notes\">a</p>",
        "<header><h1>Login</h1></header> | <h2>Login</h2>",
        "<a href='https://example.org/' target='_top' rel='me'>a</a> | <a href=\"https://example.org/\" rel=\"nofollow ugc noopener\">a</a>",
        "<a href='b.html' rel='me'>a</a> | <a href=\"source:b.html\">a</a>",
        "<img src='https://example.org/x.png' alt='A'> | <a href=\"https://example.org/x.png\" rel=\"nofollow ugc noopener\">A</a>",
        "<img src='/\\example.org/x.png' alt='A'> | <a href=\"/\\example.org/x.png\" rel=\"nofollow ugc noopener\">A</a>",
        "<video src='https://example.org/x.mp4' poster='p.png'></video> | ''",
        "<img src='/payroll/x?y' alt='A'> | <a href=\"source:/payroll/x?y\">A</a>",
        "<img src='../../payroll?y' alt='A'> | <a href=\"../../payroll?y\">A</a>",
        "<img src='/payroll/x:y' alt='A'> | <a href=\"source:/payroll/x:y\">A</a>",
        "<video src='a.mp4' poster='/payroll/x?y'></video> | ''",
        "<script>alert(1)</script><p onclick='x()'>a</p> | <p>a</p>",
        "<a href='javascript:alert(1)'>a</a> | <a>a</a>"
      })
  void whatIsPassedThroughIsReduced(String passed, String left) throws IOException {
    assertThat(page(AuthorTrust.UNTRUSTED, "++++\n" + passed + "\n++++\n").strip()).isEqualTo(left);
  }

  @Test
  void pictureFromElsewhereIsAWarningOnItsLine() throws IOException {
    Converter converter = new Converter(renderer, work.resolve("store"), AuthorTrust.UNTRUSTED);
    Content content = new Content(folder).with("a.adoc", "= A\n\nimage::/payroll/x?y[Pay]\n");

    assertThat(content.document(converter, "a.adoc").diagnostics())
        .containsExactly(
            Rule.REMOTE_MEDIA.at(
                "a.adoc",
                3,
                "/payroll/x?y is not shown, because readers would ask another server or"
                    + " application for it: put the file into the content folder, or have the operator"
                    + " name the host of a picture in the setting img-hosts"));
  }

  @Test
  void whatAsciiDocHasIsAsItIsForTrustedAuthors() throws IOException {
    String source =
        """
        == Section

        [.lead]
        A *bold* paragraph with kbd:[Ctrl+C], menu:File[Save as], stem:[x^2] and a note.footnote:[Text.]

        [source,java,linenums]
        ----
        int one = 1; // <1>
        ----
        <1> A callout.

        [cols="1,>3",stripes=even]
        |===
        |a |b
        |===

        WARNING: Careful.

        * [x] done

        [qanda]
        Question:: Answer

        [horizontal]
        Term:: Text

        .Picture
        image::queue.svg[Queue,100,50,align=center]

        [quote,A. Author,A Book]
        Text.

        .Details
        [%collapsible]
        ====
        Text.
        ====
        """;

    assertThat(page(AuthorTrust.UNTRUSTED, source)).isEqualTo(page(AuthorTrust.TRUSTED, source));
  }

  @Test
  void whatIsStoredForTrustedAuthorsIsNotShownForOthers() throws IOException {
    String source = "++++\n<p class='badge'>a</p>\n++++\n";

    assertThat(page(AuthorTrust.TRUSTED, source)).contains("badge");
    assertThat(page(AuthorTrust.UNTRUSTED, source)).doesNotContain("badge");
    assertThat(page(AuthorTrust.TRUSTED, source)).contains("badge");
  }

  private String page(AuthorTrust authors, String source) throws IOException {
    Converter converter = new Converter(renderer, work.resolve("store"), authors);
    Content content = new Content(folder).with("a.adoc", source);
    return content.document(converter, "a.adoc").text().page().markup();
  }
}
