package org.daybook.site;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.io.FieldWriter;

/**
 * The properties of every page of the site: of home, a section, an entry or a page that stands
 * alone.
 *
 * @param path where it is
 * @param source its file below the content folder
 * @param title inline markup
 * @param summary what it is about in a sentence or two: inline markup
 * @param language of its text
 * @param updated when its text last changed, or {@link #UNDATED}
 * @param visibility decides whether it is seen
 * @param text the text itself
 */
public record Page(
    SitePath path,
    String source,
    Html title,
    Html summary,
    Locale language,
    OffsetDateTime updated,
    Visibility visibility,
    Text text) {

  /** The date of a page whose last change is unknown. */
  public static final OffsetDateTime UNDATED = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** A page that nobody wrote. */
  public static Page unwritten(SitePath path, Html title, Locale language) {
    return new Page(
        path,
        path + AsciiDocNames.INDEX,
        title,
        Html.EMPTY,
        language,
        UNDATED,
        Visibility.PUBLIC,
        Text.EMPTY);
  }

  /** The same page with another title. */
  public Page titled(Html other) {
    return new Page(path, source, other, summary, language, updated, visibility, text);
  }

  /** The same page, seen only where another visibility allows it as well. */
  public Page restrictedTo(Visibility other) {
    return new Page(path, source, title, summary, language, updated, visibility.and(other), text);
  }

  /** The same page, marked as a draft for an author whose readers do not see it at this time. */
  Page seenBy(Viewer viewer) {
    Visibility shown = visibility.asShownTo(viewer);
    return shown.equals(visibility)
        ? this
        : new Page(path, source, title, summary, language, updated, shown, text);
  }

  /** Says whether another version differs in its text, its summary and its last change alone. */
  boolean differsInTextAlone(Page other) {
    Text now = other.text;
    return equals(other)
        || new Page(path, source, title, other.summary, language, other.updated, visibility, now)
            .equals(other);
  }

  /** The different names by which readers may look for the page. */
  Stream<Name> names() {
    return Stream.of(path.name(), Slug.from(title.text()).value())
        .distinct()
        .map(name -> new Name(name, this));
  }

  /** Says whether an author wrote the page. */
  boolean isWritten() {
    return !text.digest().isEmpty();
  }

  /** Writes every component; the digest of the text stands for the text. */
  public void writeTo(FieldWriter out) {
    out.text(path.value()).text(source).text(title.markup()).text(summary.markup());
    out.text(language.toLanguageTag()).time(updated);
    visibility.writeTo(out);
    out.text(text.digest());
  }

  /**
   * A name by which readers may look for a page.
   *
   * @param text the last part of its path, or its title in the form of a slug
   */
  public record Name(String text, Page page) {}
}
