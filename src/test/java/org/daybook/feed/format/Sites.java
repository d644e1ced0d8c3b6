package org.daybook.feed.format;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.site.Author;
import org.daybook.site.Layout;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;
import org.daybook.site.Sort;
import org.daybook.site.Syndication;

/** Sites of some notes. */
public final class Sites {
  /** When the home page was last changed: before any note. */
  public static final String FOUNDED = "2026-01-01T00:00:00Z";

  private Sites() {}

  /** A site with one section, of which feeds carry everything. */
  public static Site of(Note... notes) {
    return of(section("notes", Syndication.CONTENT, notes));
  }

  public static Site of(Section... sections) {
    SiteInfo masthead =
        new SiteInfo(
            new Html("Queues &amp; <em>channels</em>"),
            new Html("What we learnt"),
            new Author("The Editors"),
            "tag:notes.example,2026:",
            List.of());
    return new Site(masthead, page("", FOUNDED), List.of(), List.of(sections), List.of());
  }

  public static Section section(String name, Syndication syndication, Note... notes) {
    return new Section(
        page(name + "/", FOUNDED),
        Layout.LIST,
        syndication,
        Sort.DATE,
        List.of(),
        Stream.of(notes).map(Note::entry).toList());
  }

  private static Page page(String path, String updated) {
    return new Page(
        new SitePath(path),
        path + "index.adoc",
        Html.of("Index"),
        Html.EMPTY,
        Locale.ENGLISH,
        OffsetDateTime.parse(updated),
        Text.EMPTY);
  }
}
