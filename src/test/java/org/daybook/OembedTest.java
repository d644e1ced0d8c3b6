package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.InProcess.Answer;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions of entries for programs that show links as previews. */
class OembedTest {
  private static final String SITE = "http://intranet.example/eng/notes/";

  private final Site site =
      Sites.of(
              Note.at("notes/übung/").titled("A \"note\" &amp; <em>more</em>").by("Ann", "Bob"),
              Note.at("notes/draft/").draft())
          .visibleTo(new Viewer(InProcess.NOW, false));
  private final InProcess daybook = new InProcess(() -> site);

  @Test
  void everyEntryNamesItsDescription() throws IOException {
    String address =
        daybook
            .get("notes/%C3%BCbung/")
            .page()
            .select("link[type=application/json+oembed]")
            .attr("href");

    assertThat(address).startsWith(SITE + "_/oembed?url=http%3A%2F%2F");
    Answer answer = daybook.get(address.substring(SITE.length()));
    assertThat(answer.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
    assertThat(members(answer.text()))
        .containsEntry("version", "1.0")
        .containsEntry("type", "rich")
        .containsEntry("title", "A \"note\" & more")
        .containsEntry("author_name", "Ann")
        .containsEntry("author_url", SITE + "authors/ann/")
        .containsEntry("provider_name", "Queues & channels")
        .containsEntry("provider_url", SITE);
    assertThat(daybook.get("notes/").page().select("link[type=application/json+oembed]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 640, 480",
    "&maxwidth=300, 300, 480",
    "&maxheight=200&maxwidth=2000, 640, 200",
    "&format=json, 640, 480"
  })
  void itsFrameHasTheSizeThatThereIsRoomFor(String query, int width, int height)
      throws IOException {
    Map<String, String> members = members(ask(SITE + "notes/%C3%BCbung/", query).text());
    Element frame = Jsoup.parse(members.get("html")).selectFirst("iframe");

    assertThat(members).containsEntry("width", "" + width).containsEntry("height", "" + height);
    assertThat(frame.attr("width")).isEqualTo("" + width);
    assertThat(frame.attr("height")).isEqualTo("" + height);
    assertThat(frame.attr("title")).isEqualTo("A \"note\" & more");
    assertThat(frame.attr("src")).isEqualTo(SITE + "_/embed/entries/notes/%C3%BCbung/?frame");
    assertThat(daybook.get(frame.attr("src").substring(SITE.length())).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SITE + "notes/%C3%BCbung",
        SITE + "notes/%C3%BCbung/?from=chat",
        SITE + "notes/%C3%BCbung/#part",
        "HTTP://INTRANET.example/eng/notes/notes/übung/"
      })
  void theUrlIsUnderstoodAsPeopleCopyIt(String url) {
    assertThat(ask(url, "").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/notes/übung/",
        "http://intranet.example/notes/übung/",
        "http://intranet.example.evil.example/eng/notes/notes/übung/",
        SITE,
        SITE + "notes/",
        SITE + "notes/draft/",
        SITE + "notes/none/",
        "mailto:ann@example.com",
        "not a url",
        ""
      })
  void whatIsNotAnEntryOfThisSiteIsNotFound(String url) {
    assertThat(ask(url, "").status()).isEqualTo(404);
  }

  @Test
  void otherFormatsAreNotImplementedAndWrongValuesRefused() {
    String url = SITE + "notes/%C3%BCbung/";

    assertThat(ask(url, "&format=xml").status()).isEqualTo(501);
    assertThat(ask(url, "&format=xml").text()).isEqualTo("format must be json, or left out\n");
    assertThat(daybook.get("_/oembed").status()).isEqualTo(400);
    assertThat(ask(url, "&maxwidth=-1").text())
        .isEqualTo("maxwidth must be a number of pixels, as in maxwidth=600\n");
  }

  @Test
  void withoutABaseUrlNoPageNamesADescription() {
    InProcess unconfigured = new InProcess(() -> site, Optional.empty());

    assertThat(unconfigured.get("notes/%C3%BCbung/").text()).doesNotContain("oembed");
  }

  private Answer ask(String url, String query) {
    return daybook.get("_/oembed?url=" + URLEncoder.encode(url, UTF_8) + query);
  }

  private static Map<String, String> members(String json) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue()) {
          members.put(parser.currentName(), parser.getText());
        }
      }
    }
    return members;
  }
}
