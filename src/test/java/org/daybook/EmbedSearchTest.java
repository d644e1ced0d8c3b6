package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.daybook.InProcess.Answer;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches in pages of other sites. */
class EmbedSearchTest {
  private static final String KAFKA = "_/embed/search?q=kafka";

  @TempDir Path folder;
  private SearchedInProcess daybook;

  @BeforeEach
  void someEntries() {
    daybook = new SearchedInProcess(folder, site("Queues"));
  }

  @AfterEach
  void close() {
    daybook.close();
  }

  private static Site site(String other) {
    return Sites.of(
        Sites.list(
            Note.at("notes/a/").titled("<code>Kafka</code>").published("2026-05-01T08:00:00Z"),
            Note.at("notes/b/").titled("On Kafka").tagged("Java"),
            Note.at("notes/c/").titled(other)),
        SectionBuilder.at("focus/")
            .syndicated(Syndication.NONE)
            .of(Note.at("focus/d/").titled("Kafka focus")));
  }

  @Test
  void theNewestMatchesAreAListThatLeadsToTheSearch() {
    Answer found = daybook.get(KAFKA);

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
    assertThat(found.text()).doesNotContain("<html", "<script", "<style", "<!--");
    assertThat(found.page().select(".daybook-entry > a").eachText())
        .containsExactly("On Kafka", "Kafka");
    assertThat(found.page().select(".daybook-more > a").outerHtml())
        .isEqualTo("<a href=\"" + InProcess.BASE + "search/?q=kafka\">Search: kafka</a>");
  }

  @ParameterizedTest
  @CsvSource({"q=kafka&limit=1, On Kafka", "q=kafka%20-java, Kafka", "q=tag:java&x=1, On Kafka"})
  void theQuerySelects(String query, String title) {
    assertThat(daybook.get("_/embed/search?" + query).page().select(".daybook-entry > a").text())
        .isEqualTo(title);
  }

  @Test
  void nothingYetIsSaid() {
    Answer found = daybook.get("_/embed/search?q=pulsar");

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.page().select(".daybook-none").text()).isEqualTo("Nothing matches yet.");
  }

  @Test
  void tagChangesWithWhatIsShownAlone() {
    Answer before = daybook.get(KAFKA);
    daybook.publish(site("Stacks"));
    Answer same = daybook.get(KAFKA, "If-None-Match", before.header("ETag"));
    daybook.publish(site("More Kafka"));

    assertThat(same.status()).isEqualTo(304);
    assertThat(daybook.get(KAFKA).header("ETag")).isNotEqualTo(before.header("ETag"));
    assertThat(daybook.get("_/embed/search?q=on%20kafka").header("ETag"))
        .isNotEqualTo(daybook.get("_/embed/search?q=kafka%20on").header("ETag"));
  }

  @Test
  void frameIsADocumentWithTheSameList() {
    Answer frame = daybook.get(KAFKA + "&frame");

    assertThat(frame.page().title()).isEqualTo("Search: kafka");
    assertThat(frame.page().select("h1 > a").attr("href"))
        .isEqualTo(InProcess.BASE + "search/?q=kafka");
    assertThat(frame.page().select(".daybook-entry")).hasSize(2);
    assertThat(frame.header("ETag")).isNotEqualTo(daybook.get(KAFKA).header("ETag"));
  }

  @Test
  void nothingThatIsTypedBecomesMarkup() {
    Answer found = daybook.get("_/embed/search?frame&q=%3C!--%23include%20x--%3E%3Cb%3E%22%27");

    assertThat(found.text()).doesNotContain("<!--", "<b>");
    for (Element element : found.page().body().getAllElements()) {
      assertThat(element.id()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=", "?q=%20", "?q=%22%22", "?frame"})
  void searchForNothingIsRefusedWithWhatToWrite(String query) {
    Answer refused = daybook.get("_/embed/search" + query);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
    assertThat(refused.text()).isEqualTo("q must be the words to look for, as in q=kafka\n");
  }

  @Test
  void limitIsThatOfOtherLists() {
    assertThat(daybook.get(KAFKA + "&limit=51").text())
        .isEqualTo("limit must be a number from 1 to 50, as in limit=5\n");
  }
}
