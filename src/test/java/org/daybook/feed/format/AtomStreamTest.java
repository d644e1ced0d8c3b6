package org.daybook.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.feed.format.Subscriber.feed;
import static org.daybook.feed.format.Subscriber.text;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.daybook.document.Html;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

/** The feed as bytes in the order in which they are written. */
class AtomStreamTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void textIsReadWhenEveryEntryBeforeItIsWritten() throws Exception {
    String long20k = "<p>%s</p>".formatted("x".repeat(20_000));
    List<Integer> writtenBefore = new ArrayList<>();
    Note[] notes =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    Note.at("notes/" + i + "/")
                        .sayingInFeeds(
                            () -> {
                              writtenBefore.add(written());
                              out.reset();
                              return new Html(long20k);
                            }))
            .toArray(Note[]::new);

    feed(notes).writeTo(out);

    assertThat(writtenBefore).hasSize(30);
    assertThat(writtenBefore.get(0)).isZero();
    assertThat(writtenBefore.subList(1, 30)).containsOnly(1);
    assertThat(out.toString(UTF_8)).endsWith("</entry>\n</feed>\n");
  }

  @Test
  void firstEntryIsSentBeforeTheSecondIsRead() throws Exception {
    AtomicInteger flushed = new AtomicInteger();
    OutputStream connection =
        new FilterOutputStream(out) {
          @Override
          public void flush() {
            flushed.set(written());
          }
        };
    FeedDocument feed =
        feed(
            Note.at("notes/new/").published("2026-05-16T08:00:00Z"),
            Note.at("notes/old/")
                .published("2026-05-15T08:00:00Z")
                .sayingInFeeds(
                    () -> {
                      assertThat(flushed).hasValue(1);
                      return Html.EMPTY;
                    }));

    feed.writeTo(connection);

    assertThat(written()).isEqualTo(2);
  }

  @Test
  void failureLeavesTheDocumentWithoutItsEnd() {
    FeedDocument feed =
        feed(
            Note.at("notes/new/").published("2026-05-16T08:00:00Z"),
            Note.at("notes/old/")
                .published("2026-05-15T08:00:00Z")
                .titled("Gone")
                .sayingInFeeds(
                    () -> {
                      throw new UncheckedIOException(new IOException("the store is gone"));
                    }));

    assertThatThrownBy(() -> feed.writeTo(out)).hasRootCauseMessage("the store is gone");
    assertThat(out.toString(UTF_8)).endsWith("</entry>\n").doesNotContain("Gone");
  }

  @Test
  void anEntryThatCannotBeWrittenIsLeftOutAndTheOthersAreThere() throws Exception {
    String beyond = "-999999999-01-01T00:00:00Z";
    FeedDocument feed =
        feed(
            Note.at("notes/new/").published("2026-05-16T08:00:00Z"),
            Note.at("notes/beyond/").published(beyond).updated("2026-05-16T08:00:00Z"),
            Note.at("notes/old/").published("2026-05-15T08:00:00Z"));

    assertThat(Subscriber.find("//entry/id", feed))
        .containsExactly("tag:notes.example,2026:notes/new/", "tag:notes.example,2026:notes/old/");
  }

  @Test
  void sameSiteMakesTheSameBytesWhereverItIs() throws Exception {
    Site site =
        Sites.of(
            Note.at("notes/big/").tagged("TITLE I").in(Locale.FRENCH).sayingInFeeds("<p>1</p>"),
            Note.at("notes/i/").updated("2026-06-02T23:30:00-05:00"));
    String here = text(feed(site));

    assertThat(text(feed(site))).isEqualTo(here);
    assertThat(elsewhere(() -> text(feed(site)))).isEqualTo(here);
  }

  @Test
  void fingerprintTellsDocumentsApart() {
    Site site = Sites.of(Note.at("notes/queue/"));

    assertThat(feed(site).fingerprint())
        .isEqualTo(feed(Sites.of(Note.at("notes/queue/"))).fingerprint())
        .isNotEqualTo(feed(Sites.of(Note.at("notes/queue/").titled("New"))).fingerprint())
        .isNotEqualTo(
            new FeedDocuments(
                    new Feeds(site, FeedChanges.NONE),
                    URI.create("http://localhost:8080/"),
                    Subscriber.ICON)
                .list()
                .fingerprint())
        .matches("[!#-~]+");
  }

  /** Entries that have been written since the last time. */
  private int written() {
    return out.toString(UTF_8).split("</entry>", -1).length - 1;
  }

  private static String elsewhere(Written feed) throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return feed.text();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @FunctionalInterface
  private interface Written {
    String text() throws IOException;
  }
}
