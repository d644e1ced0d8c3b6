package org.daybook.testing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.document.Text.Heading;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Entry.Fact;
import org.daybook.site.Entry.Status;
import org.daybook.site.Page;
import org.daybook.site.Review;
import org.daybook.site.Rights;
import org.daybook.site.Series;
import org.daybook.site.SitePath;
import org.daybook.site.Tag;
import org.daybook.site.Visibility;
import org.jspecify.annotations.Nullable;

/** Builds an entry. A test names the parts that matter to it, every other part has a default. */
public final class Note {
  private final String path;
  private String source;
  private String title = "A note";
  private String summary = "What it is about.";
  private Text text = Texts.of("<p>Text.</p>");
  private Locale language = Locale.ENGLISH;
  private String published = "2026-05-16T08:00:00Z";
  private boolean dated = true;
  private String updated = published;
  private List<Author> authors = List.of(Sites.EDITORS);
  private List<Tag> tags = List.of();
  private @Nullable Status status;
  private List<Fact> facts = List.of();
  private int order;
  private Visibility visibility = Visibility.PUBLIC;
  private List<SitePath> aliases = List.of();
  private @Nullable Series series;
  private Review review = Review.NONE;

  private Note(String path) {
    this.path = path;
    source = path.replaceFirst("/$", "") + ".adoc";
  }

  /** A public note. Its source is {@code notes/a.adoc} if its path is {@code notes/a/}. */
  public static Note at(String path) {
    return new Note(path);
  }

  public Note from(String file) {
    source = file;
    return this;
  }

  public Note titled(String markup) {
    title = markup;
    return this;
  }

  public Note summarised(String markup) {
    summary = markup;
    return this;
  }

  /** The text in pages and in feeds. */
  public Note saying(String markup) {
    text = Texts.forms(text, markup);
    return this;
  }

  public Note saying(Text other) {
    text = other;
    return this;
  }

  /** The text in feeds alone. */
  public Note sayingInFeeds(String markup) {
    return sayingInFeeds(() -> new Html(markup));
  }

  public Note sayingInFeeds(Supplier<Html> markup) {
    text = Texts.feedForm(text, markup);
    return this;
  }

  public Note words(int count) {
    text = Texts.words(text, count);
    return this;
  }

  public Note under(Heading... all) {
    text = Texts.headings(text, all);
    return this;
  }

  public Note in(Locale other) {
    language = other;
    return this;
  }

  /** Published at this time, and not updated since. */
  public Note published(String time) {
    published = time;
    return updated(time);
  }

  /** In a section without dates. */
  public Note undated() {
    dated = false;
    return this;
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

  public Note status(String label) {
    status = new Status(label);
    return this;
  }

  public Note knownFor(Fact... all) {
    facts = List.of(all);
    return this;
  }

  public Note placed(int place) {
    order = place;
    return this;
  }

  public Note draft() {
    return visible(new Visibility(true, false, null, null));
  }

  public Note unlisted() {
    return visible(new Visibility(false, true, null, null));
  }

  public Note visible(Visibility other) {
    visibility = other;
    return this;
  }

  public Note formerly(String... paths) {
    aliases = Stream.of(paths).map(SitePath::new).toList();
    return this;
  }

  public Note partOf(String seriesTitle) {
    series = Series.of(seriesTitle);
    return this;
  }

  public Note reviewed(Review state) {
    review = state;
    return this;
  }

  public Entry entry() {
    Page page =
        new Page(
            new SitePath(path),
            source,
            new Html(title),
            new Html(summary),
            language,
            OffsetDateTime.parse(updated),
            visibility.and(
                new Visibility(false, false, OffsetDateTime.parse(published).toInstant(), null)),
            text);
    return new Entry(
        page,
        Sites.ID + path,
        authors,
        OffsetDateTime.parse(published),
        dated,
        tags,
        status,
        facts,
        order,
        aliases,
        series,
        review,
        Rights.NONE);
  }
}
