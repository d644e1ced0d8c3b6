package org.daybook.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Html;
import org.daybook.site.Page;
import org.daybook.site.Review;
import org.daybook.site.SitePath;
import org.daybook.site.Tag;
import org.daybook.site.Text;
import org.daybook.site.Visibility;

/** An entry in the making: a test says what matters to it, the rest is as plain as can be. */
final class Note {
  private final String path;
  private String title = "A note";
  private String summary = "";
  private Supplier<Html> text = () -> Html.EMPTY;
  private Locale language = Locale.ENGLISH;
  private String published = "2026-05-16T08:00:00Z";
  private String updated = published;
  private List<Author> authors = List.of(new Author("The Editors"));
  private List<Tag> tags = List.of();
  private Visibility visibility = Visibility.PUBLIC;

  private Note(String path) {
    this.path = path;
  }

  static Note at(String path) {
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

  Note saying(String markup) {
    return saying(() -> new Html(markup));
  }

  Note saying(Supplier<Html> markup) {
    text = markup;
    return this;
  }

  Note in(Locale other) {
    language = other;
    return this;
  }

  /** Published, and not updated since. */
  Note published(String time) {
    published = time;
    return updated(time);
  }

  Note updated(String time) {
    updated = time;
    return this;
  }

  Note by(String... names) {
    authors = Stream.of(names).map(Author::new).toList();
    return this;
  }

  Note tagged(String... labels) {
    tags = Stream.of(labels).map(Tag::of).toList();
    return this;
  }

  Note unlisted() {
    visibility = new Visibility(false, true);
    return this;
  }

  Entry entry() {
    Page page =
        new Page(
            new SitePath(path),
            path.substring(0, path.length() - 1) + ".adoc",
            new Html(title),
            new Html(summary),
            language,
            OffsetDateTime.parse(updated),
            new Text("", () -> Html.of("the page's own form"), text, List.of(), 0));
    return new Entry(
        page,
        "tag:notes.example,2026:" + path,
        authors,
        OffsetDateTime.parse(published),
        tags,
        null,
        List.of(),
        0,
        visibility,
        List.of(),
        null,
        Review.NONE);
  }
}
