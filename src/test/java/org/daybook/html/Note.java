package org.daybook.html;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.document.Heading;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.renderer.markup.Finished;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Fact;
import org.daybook.site.Page;
import org.daybook.site.Review;
import org.daybook.site.Series;
import org.daybook.site.SitePath;
import org.daybook.site.Status;
import org.daybook.site.Tag;
import org.daybook.site.Visibility;
import org.jspecify.annotations.Nullable;

/** An entry in the making: a test says what matters to it, the rest is as plain as can be. */
public final class Note {
  private final String path;
  private String title = "A note";
  private String summary = "What it is about.";
  private String text = "<p>Text.</p>";
  private List<Heading> headings = List.of();
  private int words = 100;
  private Locale language = Locale.ENGLISH;
  private String published = "2026-05-16T08:00:00Z";
  private String updated = published;
  private List<Tag> tags = List.of();
  private @Nullable Status status;
  private List<Fact> facts = List.of();
  private Visibility visibility = Visibility.PUBLIC;
  private @Nullable Series series;
  private Review review = Review.NONE;

  private Note(String path) {
    this.path = path;
  }

  public static Note at(String path) {
    return new Note(path);
  }

  Note titled(String markup) {
    title = markup;
    return this;
  }

  Note summarised(String markup) {
    summary = markup;
    return this;
  }

  public Note saying(String markup) {
    text = markup;
    return this;
  }

  Note words(int count) {
    words = count;
    return this;
  }

  Note under(Heading... all) {
    headings = List.of(all);
    return this;
  }

  Note in(Locale other) {
    language = other;
    return this;
  }

  /** Published, and not updated since. */
  public Note published(String time) {
    published = time;
    return updated(time);
  }

  public Note updated(String time) {
    updated = time;
    return this;
  }

  public Note tagged(String... labels) {
    tags = Stream.of(labels).map(Tag::of).toList();
    return this;
  }

  Note status(String label) {
    status = new Status(label);
    return this;
  }

  Note knownFor(Fact... all) {
    facts = List.of(all);
    return this;
  }

  Note partOf(String title) {
    series = Series.of(title);
    return this;
  }

  Note reviewed(Review state) {
    review = state;
    return this;
  }

  Note draft() {
    visibility = new Visibility(true, false);
    return this;
  }

  public Note unlisted() {
    visibility = new Visibility(false, true);
    return this;
  }

  Entry entry() {
    Html markup = new Html(text);
    Page page =
        new Page(
            new SitePath(path),
            path.substring(0, path.length() - 1) + ".adoc",
            new Html(title),
            new Html(summary),
            language,
            OffsetDateTime.parse(updated),
            new Text("", Finished.text(markup.markup()).forms(), headings, words, List.of()));
    return new Entry(
        page,
        "tag:notes.example,2026:" + path,
        List.of(new Author("The Editors")),
        OffsetDateTime.parse(published),
        tags,
        status,
        facts,
        0,
        visibility,
        List.of(),
        series,
        review);
  }
}
