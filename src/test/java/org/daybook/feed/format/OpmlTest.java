package org.daybook.feed.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.feed.format.Subscriber.find;
import static org.daybook.feed.format.Subscriber.text;

import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

/** The list of feeds that readers import. */
class OpmlTest {
  private final FeedDocument list =
      Subscriber.feeds(Sites.of(Note.at("notes/queue/").tagged("C++"))).list();

  @Test
  void everyFeedIsInTheList() throws Exception {
    assertThat(find("/opml[@version='2.0']/body/outline[@type='rss']/@xmlUrl", list))
        .containsExactly(
            "https://notes.example/eng/atom.xml",
            "https://notes.example/eng/notes/atom.xml",
            "https://notes.example/eng/tags/c-plus-plus/atom.xml",
            "https://notes.example/eng/authors/the-editors/atom.xml");
    assertThat(find("//outline/@htmlUrl", list))
        .contains("https://notes.example/eng/", "https://notes.example/eng/notes/");
  }

  @Test
  void titlesArePlainText() throws Exception {
    assertThat(find("/opml/head/title", list)).containsExactly("Queues & channels");
    assertThat(find("//outline/@text", list))
        .contains("C++ · Queues & channels")
        .isEqualTo(find("//outline/@title", list));
    assertThat(text(list)).doesNotContain("<em>", "&amp;amp;");
  }
}
