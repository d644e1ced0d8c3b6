package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.testing.Content;
import org.daybook.testing.SharedRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that Asciidoctor adds to texts. */
@ExtendWith(SharedRenderer.class)
class CaptionsTest {
  private static final String NOTE = "NOTE: Text.\n\n.Shape\nimage::a.svg[]\n";

  @TempDir static Path work;
  private static Converter converter;

  @TempDir Path folder;
  private Content content;

  @BeforeAll
  static void start(Renderer renderer) {
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
  }

  @BeforeEach
  void prepare() {
    content = new Content(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Note, Figure 1. Shape",
    "de, Anmerkung, Abbildung 1. Shape",
    "de-AT, Anmerkung, Abbildung 1. Shape",
    "pt, Nota, Figura 1. Shape",
    "ja, 注記, 図 1. Shape",
    "zh, 笔记, 图表 1. Shape",
    "zh-Hant, 筆記, 圖表 1. Shape",
    "ar, ملاحظة, شكل 1. Shape",
    "he, הערה, איור 1. Shape",
    "tlh, Note, Figure 1. Shape",
    "../../x, Note, Figure 1. Shape"
  })
  void wordsAreInTheLanguageOfTheDocument(String language, String note, String figure)
      throws IOException {
    String page = page("= Title\n:lang: " + language + "\n\n" + NOTE);

    assertThat(page).contains("<div class=\"title\">" + note + "</div>", figure);
  }

  @Test
  void documentWithoutALanguageHasTheSitesAndFollowsIt() throws IOException {
    content.with("index.adoc", "= Site\n:lang: fr\n\n:lang: es\n");
    assertThat(page("= Title\n\n" + NOTE)).contains("<div class=\"title\">Note</div>", "Figure 1");

    content.with("index.adoc", "---\nlang: de\n---\n= Site\n\n");
    assertThat(page("= Title\n\n" + NOTE)).contains("Anmerkung", "Abbildung 1");

    content.with("index.adoc", "= Site\n\nlang: de\n");
    assertThat(page("= Title\n\n" + NOTE)).contains("Figure 1").doesNotContain("Anmerkung");
  }

  @Test
  void authorsOwnWordsStay() throws IOException {
    String page = page("= Title\n:lang: de\n:note-caption: Note\n:figure-caption!:\n\n" + NOTE);

    assertThat(page).contains("<div class=\"title\">Note</div>").doesNotContain("Abbildung");
  }

  @Test
  void wordsOfTheLanguageAreNoAttributesOfTheHeader() throws IOException {
    content.with("index.adoc", "= Site\n:lang: de\n");

    assertThat(document("= Title\n:page-tags: a\n").attributes()).containsOnlyKeys("page-tags");
  }

  private String page(String source) throws IOException {
    return document(source).text().page().markup();
  }

  private Document document(String source) throws IOException {
    return content.with("notes/a.adoc", source).document(converter, "notes/a.adoc");
  }
}
