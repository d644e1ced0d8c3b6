package org.daybook.feed.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.daybook.feed.format.Subscriber.feed;
import static org.daybook.feed.format.Subscriber.read;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.Locale;
import org.daybook.site.Section.Syndication;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

/** The content of Atom feeds, as ROME reads it. */
class AtomFeedTest {
  @Test
  void feedSaysWhatItIs() throws Exception {
    Feed feed = read(feed(Note.at("notes/queue/").published("2026-05-16T08:00:00+02:00")));

    assertThat(feed.getId()).isEqualTo("tag:notes.example,2026:");
    assertThat(feed.getTitleEx()).isEqualTo(plain("Queues & channels"));
    assertThat(feed.getSubtitle()).isEqualTo(plain("What we learnt"));
    assertThat(feed.getUpdated()).isEqualTo("2026-05-16T06:00:00Z");
    assertThat(feed.getAuthors()).extracting(SyndPerson::getName).containsExactly("The Editors");
    assertThat(feed.getGenerator().getValue()).isEqualTo("Daybook");
  }

  @Test
  void feedLinksOnceToItselfAndOnceToItsPage() throws Exception {
    Feed feed = read(feed(Note.at("notes/queue/")));

    assertThat(feed.getOtherLinks())
        .extracting(Link::getRel, Link::getType, Link::getHref)
        .containsExactly(
            tuple("self", "application/atom+xml", "https://notes.example/eng/atom.xml"));
    assertThat(feed.getAlternateLinks())
        .extracting(Link::getRel, Link::getType, Link::getHref)
        .containsExactly(tuple("alternate", "text/html", "https://notes.example/eng/"));
  }

  @Test
  void feedWithoutEntriesIsWholeToo() throws Exception {
    Feed feed = read(feed(Sites.of(new Note[0])));

    assertThat(feed.getUpdated()).isEqualTo(Sites.FOUNDED);
    assertThat(feed.getEntries()).isEmpty();
  }

  @Test
  void entryKeepsItsIdAndDates() throws Exception {
    Entry entry =
        entry(
            Note.at("notes/queue/")
                .published("2026-05-16T08:00:00.5Z")
                .updated("2026-06-02T23:30:00-05:00"));

    assertThat(entry.getId()).isEqualTo("tag:notes.example,2026:notes/queue/");
    assertThat(entry.getPublished()).isEqualTo("2026-05-16T08:00:00Z");
    assertThat(entry.getUpdated()).isEqualTo("2026-06-03T04:30:00Z");
  }

  @Test
  void titleAndSummaryArePlainText() throws Exception {
    Entry entry =
        entry(
            Note.at("notes/queue/")
                .titled("<code>Queue&lt;T&gt;</code> &amp; co")
                .summarised("Why <em>a &lt; b</em>."));

    assertThat(entry.getTitleEx()).isEqualTo(plain("Queue<T> & co"));
    assertThat(entry.getSummary()).isEqualTo(plain("Why a < b."));
  }

  @Test
  void linkWithoutTextInASummaryIsTheTitleOfItsTarget() throws Exception {
    Entry entry =
        entry(
            Note.at("notes/queue/")
                .titled("Queues &amp; co")
                .summarised("More on <a href=\"source:notes/queue.adoc\" data-title=\"\"></a>."));

    assertThat(entry.getSummary()).isEqualTo(plain("More on Queues & co."));
  }

  @Test
  void entryNamesItsAuthors() throws Exception {
    Entry entry = entry(Note.at("notes/queue/").by("The Editors", "\tThe Readers\u0013 "));

    assertThat(entry.getAuthors())
        .extracting(SyndPerson::getName)
        .containsExactly("The Editors", "The Readers");
  }

  @Test
  void tagsAreCategoriesOfTheSite() throws Exception {
    Entry entry = entry(Note.at("notes/queue/").tagged("Back pressure", "C++"));

    assertThat(entry.getCategories())
        .extracting(Category::getTerm, Category::getLabel, Category::getScheme)
        .containsExactly(
            tuple("back-pressure", "Back pressure", "https://notes.example/eng/tags/"),
            tuple("c-plus-plus", "C++", "https://notes.example/eng/tags/"));
  }

  @Test
  void entryLinksToItsPage() throws Exception {
    Entry entry = entry(Note.at("notes/größe/"));

    assertThat(entry.getAlternateLinks())
        .extracting(Link::getRel, Link::getType, Link::getHref, Link::getHreflang)
        .containsExactly(
            tuple(
                "alternate",
                "text/html",
                "https://notes.example/eng/notes/gr%C3%B6%C3%9Fe/",
                null));
    assertThat(entry.getOtherLinks()).isEmpty();
  }

  @Test
  void linkToAnEntryInAnotherLanguageSaysSo() throws Exception {
    Entry entry = entry(Note.at("notes/queue/").in(Locale.forLanguageTag("pt-BR")));

    assertThat(entry.getAlternateLinks()).extracting(Link::getHreflang).containsExactly("pt-BR");
  }

  @Test
  void entryOfASectionWithContentHasItsText() throws Exception {
    Entry entry = entry(Note.at("notes/queue/").sayingInFeeds("<p>a &amp; b</p>"));

    assertThat(entry.getContents())
        .extracting(Content::getType, Content::getValue)
        .containsExactly(tuple("html", "<p>a &amp; b</p>"));
  }

  @Test
  void entryOfASectionWithSummariesHasNoText() throws Exception {
    Note note =
        Note.at("projects/daybook/").summarised("Publishes notes.").sayingInFeeds("<p>How</p>");
    Feed feed =
        read(
            feed(
                Sites.of(SectionBuilder.at("projects/").syndicated(Syndication.SUMMARY).of(note))));

    assertThat(feed.getEntries()).hasSize(1);
    assertThat(feed.getEntries().get(0).getContents()).isEmpty();
    assertThat(feed.getEntries().get(0).getSummary()).isEqualTo(plain("Publishes notes."));
  }

  @Test
  void fingerprintIsKnownWithoutReadingAnyText() {
    FeedDocument unreadable =
        feed(
            Note.at("notes/queue/")
                .sayingInFeeds(
                    () -> {
                      throw new AssertionError("read");
                    }));

    assertThat(unreadable.fingerprint()).contains("https://notes.example/eng/atom.xml");
  }

  private static Entry entry(Note note) throws Exception {
    return read(feed(note)).getEntries().get(0);
  }

  private static Content plain(String text) {
    Content content = new Content();
    content.setType(Content.TEXT);
    content.setValue(text);
    return content;
  }
}
