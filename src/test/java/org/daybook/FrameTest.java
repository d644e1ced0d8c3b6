package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.InProcess.Answer;
import org.daybook.config.Embedding;
import org.daybook.html.Summaries;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.daybook.web.http.HttpFilters.Indexing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents and pages in frames of other sites. */
class FrameTest {
  private final InProcess closed = daybook(Embedding.NONE);
  private final InProcess open =
      daybook(new Embedding(List.of("https://portal.example.com", "http://wiki:8080"), List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_/embed/latest?frame",
        "_/embed/latest?frame&limit=3",
        "_/embed/entries/notes/a/?frame",
        "_/embed/entries/notes/a?frame"
      })
  void aFrameIsASmallDocumentWhoseLinksLeadOutOfIt(String path) {
    Document frame = open.get(path).page();

    assertThat(frame.select("header.masthead, footer, nav")).isEmpty();
    assertThat(frame.select("base").outerHtml()).isEqualTo("<base target=\"_top\">");
    assertThat(frame.select("main a").eachAttr("href")).contains(InProcess.BASE + "notes/a/");
    assertThat(frame.select("html").attr("data-origins"))
        .isEqualTo("https://portal.example.com http://wiki:8080");
    assertLoads(path, frame.select("link[rel=stylesheet]").attr("href"));
    assertLoads(path, frame.select("script[type=module]").attr("src"));
  }

  private void assertLoads(String from, String file) {
    String target = InProcess.BASE.resolve(from).resolve(file).toString();
    Answer loaded = open.get(target.substring(InProcess.BASE.toString().length()));
    assertThat(loaded.status()).as("%s from %s", file, from).isEqualTo(200);
    assertThat(loaded.header("Cache-Control")).contains("immutable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "notes/a/", "none/", "notes/data.bin", "_/embed/latest?frame"})
  void everyResponseSaysWhoMayShowItInAFrame(String path) {
    assertThat(closed.get(path).header("Content-Security-Policy"))
        .endsWith("; frame-ancestors 'self'");
    assertThat(closed.get(path).header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    assertThat(open.get(path).header("Content-Security-Policy"))
        .endsWith("; frame-ancestors 'self' https://portal.example.com http://wiki:8080");
    assertThat(open.get(path).header("X-Frame-Options")).isEmpty();
  }

  @Test
  void a304DoesNotReplaceThePolicyOfAFileByAWeakerOne() {
    Answer file = open.get("notes/data.bin");
    Answer same = open.get("notes/data.bin", "If-None-Match", file.header("ETag"));

    assertThat(same.status()).isEqualTo(304);
    assertThat(same.header("Content-Security-Policy"))
        .isEqualTo(file.header("Content-Security-Policy"));
  }

  @Test
  void a304TellsAReaderWithAnEarlierAnswerThePolicyOfNow() {
    for (String path : new String[] {"notes/a/", "notes/data.bin"}) {
      Answer before = open.get(path);
      Answer same = closed.get(path, "If-None-Match", before.header("ETag"));

      assertThat(same.status()).as(path).isEqualTo(304);
      assertThat(same.header("Content-Security-Policy")).endsWith("; frame-ancestors 'self'");
      assertThat(same.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }
  }

  private static InProcess daybook(Embedding embedding) {
    return new InProcess(
        () ->
            new SiteBuilder()
                .sections(Sites.list(Note.at("notes/a/")))
                .assets(Sites.asset("notes/data.bin", "01"))
                .build(),
        Optional.of(InProcess.BASE),
        new Presentation(
            false, Indexing.INTRANET, Summaries.OFF, Set.of("*"), 1 << 20, "test", embedding));
  }
}
