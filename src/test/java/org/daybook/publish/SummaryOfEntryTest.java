package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.util.stream.IntStream;
import org.daybook.document.Html;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.site.FeedAddress;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The beginning of an entry stands for the whole in lists, descriptions and feeds. */
class SummaryOfEntryTest {
  @RegisterExtension private static final ContentFixture content = new ContentFixture();

  @BeforeEach
  void site() {
    content.write("index.adoc", "= Site\n:author: Editors\n:page-id: tag:example.org,2026:site\n");
    content.write("projects/index.adoc", "= Projects\n");
  }

  @Test
  void feedOfProjectsHasWhatComesBeforeTheFirstSection() {
    project(
        "A framework with *few* parts. xref:b.adoc[]",
        "",
        "* small",
        "",
        "TIP: Start here.",
        "",
        "== Parts",
        "",
        "Many.");
    content.write("projects/b.adoc", "= Beta\n:page-date: 2026-01-01\n");

    assertThat(summary().replace("\n", ""))
        .isEqualTo(
            "html: <p>A framework with <strong>few</strong> parts. "
                + "<a href=\"https://notes.example/projects/b/\">Beta</a></p>"
                + "<ul><li><p>small</p></li></ul>"
                + "<blockquote><p><strong>Tip</strong></p><p>Start here.</p></blockquote>");
  }

  @Test
  void leadEndsWithABlock() {
    project(words("a", 100), "", words("b", 50), "", words("c", 1));

    assertThat(summary()).contains(">a1 ").endsWith(" b50</p>");
  }

  @Test
  void projectWithoutALeadHasItsDescription() {
    project(":description: In a word.", "", words("a", 151));
    assertThat(summary()).isEqualTo("text: In a word.");

    project(":description: In two words.", "", "== Parts", "", "Many.");
    assertThat(summary()).isEqualTo("text: In two words.");
  }

  @Test
  void projectWithAnotherLeadIsAnotherEntryOfTheFeed() {
    project("One.", "", "== Parts");
    String before = fingerprint();
    project("Two.", "", "== Parts");

    assertThat(fingerprint()).isNotEqualTo(before);
  }

  @Test
  void summaryEndsWithASentence() {
    project(words("A", 30) + ". " + words("**B**", 30) + ". " + words("C", 1) + ". D.");

    assertThat(derived()).endsWith(" <strong>B</strong>30.").contains("A30. ");
  }

  @Test
  void longSentenceIsCutAfterSixtyWords() {
    project(words("a", 61) + ".");

    assertThat(derived()).endsWith(" a60\u2026");
  }

  @Test
  void summaryHasTheTitlesOfReferences() {
    project("See xref:b.adoc[] and stem:[x^2].");
    content.write("projects/b.adoc", "= `Beta` & more\n:page-date: 2026-01-01\n");
    Site site = content.publish().site();

    assertThat(site.links().in(new Html(derived()), SitePath::value).text())
        .isEqualTo("See Beta & more and x^2.");
  }

  private static void project(String... lines) {
    boolean attributed = lines[0].startsWith(":");
    content.write(
        "projects/a.adoc",
        "= Alpha\n:page-date: 2026-01-02\n"
            + (attributed ? "" : "\n")
            + String.join("\n", lines)
            + "\n");
  }

  private static String words(String word, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> word + n).collect(joining(" "));
  }

  private static String derived() {
    return content.entry("projects/a/").summary().markup();
  }

  private static String summary() {
    Content summary =
        feed().getEntries().stream()
            .filter(entry -> entry.getTitle().equals("Alpha"))
            .findFirst()
            .orElseThrow()
            .getSummary();
    return summary.getType() + ": " + summary.getValue();
  }

  private static String fingerprint() {
    return documents().at(FeedAddress.atom(new SitePath("projects/"))).orElseThrow().fingerprint();
  }

  private static Feed feed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      documents().at(FeedAddress.atom(new SitePath("projects/"))).orElseThrow().writeTo(bytes);
      return (Feed)
          new WireFeedInput()
              .build(new InputStreamReader(new ByteArrayInputStream(bytes.toByteArray()), UTF_8));
    } catch (IOException | FeedException e) {
      throw new AssertionError(e);
    }
  }

  private static FeedDocuments documents() {
    Feeds feeds = new Feeds(content.publish().site(), FeedChanges.NONE);
    return new FeedDocuments(feeds, URI.create("https://notes.example/"), new SitePath("i.svg"));
  }
}
