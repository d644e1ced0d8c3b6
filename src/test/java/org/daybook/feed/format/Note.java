package org.daybook.feed.format;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.document.Forms;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Review;
import org.daybook.site.SitePath;
import org.daybook.site.Tag;
import org.daybook.site.Visibility;

/** An entry in the making: a test says what matters to it, the rest is as plain as can be. */
public final class Note {
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

  public static Note at(String path) {
    return new Note(path);
  }

  public Note titled(String markup) {
    title = markup;
    return this;
  }

  public Note summarised(String markup) {
    summary = markup;
    return this;
  }

  public Note saying(String markup) {
    return saying(() -> new Html(markup));
  }

  public Note saying(Supplier<Html> markup) {
    text = markup;
    return this;
  }

  public Note in(Locale other) {
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

  public Note by(String... names) {
    authors = Stream.of(names).map(Author::new).toList();
    return this;
  }

  public Note tagged(String... labels) {
    tags = Stream.of(labels).map(Tag::of).toList();
    return this;
  }

  public Note unlisted() {
    visibility = new Visibility(false, true);
    return this;
  }

  public Entry entry() {
    Page page =
        new Page(
            new SitePath(path),
            path.substring(0, path.length() - 1) + ".adoc",
            new Html(title),
            new Html(summary),
            language,
            OffsetDateTime.parse(updated),
            new Text(
                "",
                new Forms(() -> Html.of("the page's own form"), text),
                List.of(),
                0,
                List.of()));
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
