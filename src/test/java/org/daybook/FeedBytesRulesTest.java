package org.daybook;

import static java.nio.charset.CodingErrorAction.REPORT;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.ByteBuffer;
import org.daybook.document.Html;
import org.daybook.publish.ContentFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for the bytes of feeds, so that every XML parser reads them: one rule a test. */
class FeedBytesRulesTest {
  private static final String ODD =
      "= Ti\u0013tle \ufffe 😀 “é”\nAu\u0001thor\n:page-date: 2026-05-01\n"
          + ":page-tags: La\u001bbel\n:description: Sum\uffffmary\n\n"
          + "Te\u0000xt\u000b with https://else.example/a\u0002b[a\u0008 link].\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  private final InProcess daybook = new InProcess(() -> content.publish().site());

  @Test
  @DisplayName("XML 1.0 §2.8, §4.3.3: UTF-8 that says so, with nothing before it and no DOCTYPE")
  void documentIsUtf8AndBeginsWithItsDeclaration() throws Exception {
    content.write("notes/a.adoc", ODD);
    byte[] bytes = daybook.get("atom.xml").body();

    String text =
        UTF_8.newDecoder().onMalformedInput(REPORT).decode(ByteBuffer.wrap(bytes)).toString();

    assertThat(text)
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed ")
        .contains("😀 “é”")
        .doesNotContain("\ufeff", "<!DOCTYPE", "<![CDATA[");
  }

  @Test
  @DisplayName("XML 1.0 §2.2: no character that XML cannot carry, in whatever it stands")
  void noCharacterIsIllegal() {
    content.write("notes/a.adoc", ODD);
    FeedXml feed = FeedXml.of(daybook.get("atom.xml"));

    assertThat(feed.text("//a:entry/a:title")).isEqualTo("Title  😀 “é”");
    assertThat(feed.text("//a:entry/a:author/a:name")).isEqualTo("Author");
    assertThat(feed.text("//a:category/@label")).isEqualTo("Label");
    assertThat(feed.text("//a:summary")).isEqualTo("Summary");
    assertThat(feed.content("Title  😀 “é”").text()).isEqualTo("Text with a link.");
  }

  @Test
  @DisplayName("XML 1.0 §2.2: JSON and OPML carry the same characters")
  void otherFormatsCarryTheSameCharacters() {
    content.write("notes/a.adoc", ODD);

    assertThat(daybook.get("feed.json").text())
        .contains("“é”\"", "\"tags\":[\"Label\"]")
        .doesNotContainPattern("\\\\u00[01]");
    assertThat(FeedXml.of(daybook.get("feeds.opml")).texts("//outline/@text"))
        .contains("Label · Site", "Author · Site");
  }

  @Test
  @DisplayName("XML 1.0 §2.11: lines end with a line feed, whatever the source has")
  void linesEndWithALineFeed() {
    content.write(
        "notes/a.adoc", "= A\r\n:page-date: 2026-05-01\r\n\r\n----\r\none\r\ntwo\r\n----\r\n");
    InProcess.Answer answer = daybook.get("atom.xml");

    assertThat(answer.text()).doesNotContain("\r", "&#xD;", "&#13;");
    assertThat(FeedXml.of(answer).content("A").select("pre").text()).isEqualTo("one\ntwo");
  }

  @Test
  @DisplayName("RFC 4287 §2, RFC 3986 §2.1: URLs are encoded")
  void urlsAreEncoded() {
    content.write(
        "notes/große notiz/index.adoc", "= A\n:page-date: 2026-05-01\n:page-tags: Über\n");
    FeedXml feed = FeedXml.of(daybook.get("atom.xml"));

    assertThat(feed.texts("//@href | //@scheme | //a:id | //@xml:base"))
        .hasSizeGreaterThan(5)
        .allMatch(url -> US_ASCII.newEncoder().canEncode(url))
        .allMatch(url -> URI.create(url).isAbsolute());
    assertThat(feed.text("//a:entry/a:link/@href")).contains("gro%C3%9Fe");
  }

  @ParameterizedTest
  @DisplayName("RFC 7303 §3: the charset of the header is the document's")
  @ValueSource(strings = {"atom.xml", "notes/atom.xml"})
  void headerNamesTheCharset(String path) {
    assertThat(daybook.get(path).header("Content-Type"))
        .isEqualTo("application/atom+xml;charset=utf-8");
  }

  @Test
  @DisplayName("Readers cap what they read: authors choose how many entries a document has")
  void authorsChooseTheLength() {
    content.write("index.adoc", "= Site\n:page-id: tag:e.org,2026:\n:page-feed-entries: 2\n");
    for (int day = 1; day <= 5; day++) {
      content.write("notes/n" + day + ".adoc", "= N\n:page-date: 2026-05-0" + day + "\n");
    }

    assertThat(FeedXml.of(daybook.get("atom.xml")).texts("//a:entry/a:id"))
        .containsExactly("tag:e.org,2026:notes/n5/", "tag:e.org,2026:notes/n4/");
    assertThat(FeedXml.of(daybook.get("atom-2.xml")).nodes("//a:entry")).hasSize(2);
    assertThat(daybook.get("atom-3.xml").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @DisplayName("Readers cap what they read: no document has more than thirty entries")
  @ValueSource(strings = {"atom.xml", "atom-1.xml", "atom-6.xml"})
  void documentsAreSmall(String path) {
    InProcess large = new InProcess(() -> Numbered.site(200, number -> Html.of("Text.")));

    assertThat(FeedXml.of(large.get(path)).nodes("//a:entry")).hasSize(30);
  }
}
