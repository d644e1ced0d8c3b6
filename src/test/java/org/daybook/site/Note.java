package org.daybook.site;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Text;

/** An entry in the making: a test says what matters to it, the rest is as plain as can be. */
public final class Note {
  private final String path;
  private String title = "A note";
  private String published = "2026-05-16T08:00:00Z";
  private Text text = Text.EMPTY;
  private List<Tag> tags = List.of();
  private int order;
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

  public Note saying(Text other) {
    text = other;
    return this;
  }

  public Note published(String time) {
    published = time;
    return this;
  }

  public Note tagged(String... labels) {
    tags = Stream.of(labels).map(Tag::of).toList();
    return this;
  }

  public Note placed(int place) {
    order = place;
    return this;
  }

  public Note draft() {
    visibility = new Visibility(true, false);
    return this;
  }

  public Note unlisted() {
    visibility = new Visibility(false, true);
    return this;
  }

  public Entry entry() {
    return new Entry(
        page(path, path.replaceFirst("/$", "") + ".adoc", title, text),
        "tag:notes.example,2026:" + path,
        List.of(new Author("The Editors")),
        OffsetDateTime.parse(published),
        tags,
        null,
        List.of(),
        order,
        visibility,
        List.of(),
        null,
        Review.NONE);
  }

  /** A page without a text, made from the file that goes by its path. */
  public static Page page(String path, String title) {
    return page(path, path.replaceFirst("/$", "") + ".adoc", title, Text.EMPTY);
  }

  public static Page page(String path, String source, String title, Text text) {
    return new Page(
        new SitePath(path),
        source,
        new Html(title),
        Html.EMPTY,
        Locale.ENGLISH,
        Page.UNDATED,
        text);
  }
}
