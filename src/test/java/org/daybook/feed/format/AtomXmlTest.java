package org.daybook.feed.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.feed.format.Subscriber.feed;
import static org.daybook.feed.format.Subscriber.find;
import static org.daybook.feed.format.Subscriber.text;

import java.util.List;
import java.util.Locale;
import org.daybook.document.Html;
import org.daybook.site.Author;
import org.daybook.site.Rights;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.daybook.theme.Theme;
import org.junit.jupiter.api.Test;

/** The feed as XML. */
class AtomXmlTest {
  private static final String CONTENT = "/feed/entry/content[@type='html']";

  /**
   * Whoever changes this document changes {@code AtomFeed.FORMAT}: readers hold old entity tags.
   */
  @Test
  void documentIsThis() throws Exception {
    Note note =
        Note.at("notes/queue/")
            .titled("Queues &amp; back pressure")
            .summarised("Why <em>every</em> queue is bounded.")
            .tagged("C++")
            .updated("2026-06-02T10:00:00+02:00")
            .sayingInFeeds("<p>See <a href=\"source:projects/daybook.adoc\">Daybook</a>.</p>");
    Note project =
        Note.at("projects/daybook/")
            .titled("Daybook")
            .summarised("Publie des notes.")
            .in(Locale.FRENCH)
            .published("2026-03-01T00:00:00Z");

    FeedDocument feed =
        feed(
            Sites.of(
                Sites.list(note),
                SectionBuilder.at("projects/").syndicated(Syndication.SUMMARY).of(project)));

    assertThat(text(feed).replace("><", ">\n<"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" \
            xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="en">
            <title type="text">Queues &amp; channels</title>
            <link rel="alternate" type="text/html" href="https://notes.example/eng/" />
            <link rel="self" type="application/atom+xml" href="https://notes.example/eng/atom.xml" />
            <author>
            <name>The Editors</name>
            </author>
            <subtitle type="text">What we learnt</subtitle>
            <id>tag:notes.example,2026:</id>
            <generator>Daybook</generator>
            <icon>https://notes.example/eng/icon.svg</icon>
            <updated>2026-06-02T08:00:00Z</updated>
            <fh:complete />
            <entry>
            <title type="text">Queues &amp; back pressure</title>
            <link rel="alternate" type="text/html" href="https://notes.example/eng/notes/queue/" />
            <category term="c-plus-plus" label="C++" scheme="https://notes.example/eng/tags/" />
            <author>
            <name>The Editors</name>
            </author>
            <id>tag:notes.example,2026:notes/queue/</id>
            <updated>2026-06-02T08:00:00Z</updated>
            <published>2026-05-16T08:00:00Z</published>
            <content type="html" xml:base="https://notes.example/eng/notes/queue/">&lt;p&gt;See \
            &lt;a href="https://notes.example/eng/projects/daybook/"&gt;Daybook&lt;/a&gt;.&lt;/p&gt;</content>
            <summary type="text">Why every queue is bounded.</summary>
            </entry>
            <entry xml:lang="fr">
            <title type="text">Daybook</title>
            <link rel="alternate" type="text/html" \
            href="https://notes.example/eng/projects/daybook/" hreflang="fr" />
            <author>
            <name>The Editors</name>
            </author>
            <id>tag:notes.example,2026:projects/daybook/</id>
            <updated>2026-03-01T00:00:00Z</updated>
            <published>2026-03-01T00:00:00Z</published>
            <summary type="text">Publie des notes.</summary>
            </entry>
            </feed>
            """);
  }

  @Test
  void everyElementOfTheFeedHasItsPlace() throws Exception {
    Rights rights = new Rights("2026 The Editors", "CC BY", "https://license.example/");
    SiteInfo info =
        new SiteInfo(
            Html.of("Queues"),
            Html.of("All"),
            new Author("E"),
            "tag:a,2026:",
            List.of(),
            rights,
            30,
            50,
            "",
            Theme.NONE);
    Site site = new Site(info, Sites.of(new Note[0]).home(), List.of(), List.of(), List.of());

    assertThat(text(feed(site)).lines().skip(2).map(line -> line.replaceFirst("[ >/].*", "")))
        .containsExactly(
            "<title",
            "<link",
            "<link",
            "<link",
            "<author",
            "<subtitle",
            "<id",
            "<generator",
            "<rights",
            "<icon",
            "<updated",
            "<fh:complete",
            "<");
  }

  @Test
  void codeKeepsEveryBlankAndLineBreak() throws Exception {
    String code =
        """
        <p>First</p>
        <pre><code class="language-java">  void take() {
        \twhile (true) {   // &lt;T&gt; &amp; more

            "x".repeat(2);\s
          }
        }

        </code></pre>
        """;

    assertThat(find(CONTENT, feed(Note.at("notes/queue/").sayingInFeeds(code))))
        .containsExactly(code);
  }

  @Test
  void linksIntoTheSiteAreAbsolute() throws Exception {
    String markup =
        """
        <a href="source:notes/queue.adoc#bound">here</a> <a href="source:notes/größe.adoc">there</a>
        <img src="source:notes/a b.svg" alt=""> <a href="https://elsewhere.example/">elsewhere</a>
        """;

    Note queue = Note.at("notes/queue/").sayingInFeeds(markup);

    assertThat(find(CONTENT, feed(queue, Note.at("notes/größe/"))))
        .contains(
            """
            <a href="https://notes.example/eng/notes/queue/#bound">here</a> \
            <a href="https://notes.example/eng/notes/gr%C3%B6%C3%9Fe/">there</a>
            <img src="https://notes.example/eng/notes/a%20b.svg" alt=""> \
            <a href="https://elsewhere.example/">elsewhere</a>
            """);
  }

  @Test
  void everyUrlOfTheFeedIsAbsolute() throws Exception {
    FeedDocument feed = feed(Note.at("notes/queue/").tagged("Java"), Note.at("notes/channel/"));

    assertThat(find("//@href | //@scheme | //@src | //id", feed))
        .hasSizeGreaterThan(6)
        .allMatch(url -> url.startsWith("https://notes.example/") || url.startsWith("tag:"));
  }

  @Test
  void charactersThatXmlCannotCarryAreDroppedEverywhere() throws Exception {
    FeedDocument feed =
        feed(
            Note.at("notes/queue/")
                .titled("Ti\u0013tle")
                .summarised("Sum\ufffemary")
                .by("Au\u0000thor")
                .tagged("La\u001bbel")
                .sayingInFeeds("<p>te\ud800xt</p>\r\n"));

    assertThat(find("//entry/title | //summary | //entry//name | //@label | //content", feed))
        .containsExactlyInAnyOrder("Title", "Summary", "Author", "Label", "<p>text</p>\n");
  }

  @Test
  void charactersOfEveryPlaneAreKeptAsTheyAre() throws Exception {
    FeedDocument feed =
        feed(Note.at("notes/queue/").titled("日本 😀").sayingInFeeds("<p>naïve – 𝄞</p>"));

    assertThat(find("//entry/title | //content", feed))
        .containsExactlyInAnyOrder("日本 😀", "<p>naïve – 𝄞</p>");
    assertThat(text(feed)).contains("日本 😀", "naïve – 𝄞").doesNotContain("&#");
  }

  @Test
  void languageIsNamedWhereItChanges() throws Exception {
    FeedDocument feed =
        feed(
            Note.at("notes/a/").in(Locale.ENGLISH),
            Note.at("notes/b/").in(Locale.forLanguageTag("zh-Hant-TW")));

    assertThat(find("/feed/@*[name()='xml:lang']", feed)).containsExactly("en");
    assertThat(find("/feed/entry/@*[name()='xml:lang']", feed)).containsExactly("zh-Hant-TW");
  }

  @Test
  void entryWithoutSummaryHasNoEmptyOne() throws Exception {
    assertThat(
            find(
                "//summary",
                feed(Note.at("notes/queue/").summarised("").sayingInFeeds("<p>a</p>"))))
        .isEmpty();
  }
}
