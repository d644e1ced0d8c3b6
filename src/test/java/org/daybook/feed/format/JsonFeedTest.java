package org.daybook.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.feed.format.Subscriber.text;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.daybook.site.FeedAddress;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

/** JSON Feed 1.1. */
class JsonFeedTest {
  /** Whoever changes this document changes {@code JsonFeed.FORMAT}. */
  @Test
  void documentIsThis() throws Exception {
    Note note =
        Note.at("notes/queue/")
            .titled("<code>Queue&lt;T&gt;</code>")
            .summarised("Why <em>every</em> queue is bounded.")
            .tagged("C++")
            .updated("2026-06-02T10:00:00.5+02:00")
            .sayingInFeeds("<p>See <a href=\"source:projects/daybook.adoc\">Daybook</a>.</p>\n");
    Note project =
        Note.at("projects/daybook/")
            .summarised("Publie des notes.")
            .in(Locale.FRENCH)
            .published("2026-03-01T00:00:00Z");

    String json =
        text(
            feed(
                Sites.of(
                    Sites.list(note),
                    SectionBuilder.at("projects/").syndicated(Syndication.SUMMARY).of(project))));

    assertThat(json.replace(",\"", ",\n\""))
        .isEqualTo(
            """
            {"version":"https://jsonfeed.org/version/1.1",
            "title":"Queues & channels",
            "home_page_url":"https://notes.example/eng/",
            "feed_url":"https://notes.example/eng/feed.json",
            "description":"What we learnt",
            "favicon":"https://notes.example/eng/icon.svg",
            "language":"en",
            "authors":[{"name":"The Editors"}],
            "items":[{"id":"tag:notes.example,2026:notes/queue/",
            "url":"https://notes.example/eng/notes/queue/",
            "title":"Queue<T>",
            "content_html":"<p>See <a href=\\"https://notes.example/eng/projects/daybook/\\">Daybook</a>.</p>\\n",
            "summary":"Why every queue is bounded.",
            "date_published":"2026-05-16T08:00:00Z",
            "date_modified":"2026-06-02T08:00:00Z",
            "authors":[{"name":"The Editors"}],
            "tags":["C++"],
            "language":"en"},{"id":"tag:notes.example,2026:projects/daybook/",
            "url":"https://notes.example/eng/projects/daybook/",
            "title":"A note",
            "content_text":"Publie des notes.",
            "date_published":"2026-03-01T00:00:00Z",
            "date_modified":"2026-03-01T00:00:00Z",
            "authors":[{"name":"The Editors"}],
            "tags":[],
            "language":"fr"}]}""");
  }

  @Test
  void charactersThatNoDocumentMayContainAreDropped() throws Exception {
    Note note = Note.at("notes/queue/").titled("Ti\u0013tle \ud800").by("Au\u0000thor");

    assertThat(text(feed(Sites.of(note))))
        .contains("\"title\":\"Title\"", "\"name\":\"Author\"")
        .doesNotContain("\\u00");
  }

  @Test
  void failureLeavesTheDocumentWithoutItsEnd() {
    Note broken =
        Note.at("notes/queue/")
            .sayingInFeeds(
                () -> {
                  throw new IllegalStateException("the store is gone");
                });
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatThrownBy(() -> feed(Sites.of(broken)).writeTo(out)).hasMessage("the store is gone");
    assertThat(out.toString(UTF_8)).doesNotContain("}]}").doesNotEndWith("}");
  }

  private static FeedDocument feed(Site site) {
    return Subscriber.feeds(site).at(FeedAddress.json(SitePath.HOME)).orElseThrow();
  }
}
