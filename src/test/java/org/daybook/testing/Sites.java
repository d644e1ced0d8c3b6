package org.daybook.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.site.Asset;
import org.daybook.site.Author;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Sort;
import org.daybook.site.Visibility;

/** Sites of notes, and what sites consist of beside notes. */
public final class Sites {
  /** The permanent IRI of every site; those of its entries begin with it. */
  public static final String ID = "tag:notes.example,2026:";

  /** The time of the last update of pages other than notes, which is before any note. */
  public static final String FOUNDED = "2026-01-01T00:00:00Z";

  /** The author of sites and of notes. */
  public static final Author EDITORS = new Author("The Editors");

  /** The home page of sites. */
  public static final Page HOME = page("", "Queues &amp; <em>channels</em>");

  private Sites() {}

  /** A site of one section, {@code notes/}, by date. */
  public static Site of(Note... notes) {
    return of(list(notes));
  }

  /** A site of these sections. */
  public static Site of(Section... sections) {
    return new SiteBuilder().sections(sections).build();
  }

  /** The section {@code notes/}, newest first. */
  public static Section list(Note... notes) {
    return SectionBuilder.at("notes/").of(notes);
  }

  /** The section {@code projects/}: cards in the order of their titles. */
  public static Section cards(Note... notes) {
    return SectionBuilder.at("projects/").shown(Layout.CARDS).sorted(Sort.TITLE).of(notes);
  }

  /** The section {@code focus/}: areas in the order of their titles, each with these parts. */
  public static Section board(List<String> frame, Note... notes) {
    return SectionBuilder.at("focus/")
        .shown(Layout.BOARD)
        .sorted(Sort.TITLE)
        .framed(frame)
        .of(notes);
  }

  /** A page. The source of {@code about/} is {@code about/index.adoc}. */
  public static Page page(String path, String title) {
    return page(path, title, FOUNDED, Texts.of("<p>Whose notes these are.</p>"));
  }

  /** A page that was updated at a time. */
  public static Page page(String path, String title, String updated, Text text) {
    return new Page(
        new SitePath(path),
        path + "index.adoc",
        new Html(title),
        Html.of("In short."),
        Locale.ENGLISH,
        OffsetDateTime.parse(updated),
        Visibility.PUBLIC,
        text);
  }

  /** A file without bytes. */
  public static Asset asset(String path) {
    return asset(path, "");
  }

  /** A file with this content. */
  public static Asset asset(String path, String content) {
    byte[] bytes = content.getBytes(UTF_8);
    return new Asset(
        new SitePath(path),
        path,
        Integer.toHexString((path + content).hashCode()),
        Visibility.PUBLIC,
        new StoredBytes(bytes));
  }

  /** The feeds of a site that has no history. */
  public static Feeds feeds(Site site) {
    return new Feeds(site, FeedChanges.NONE);
  }
}
