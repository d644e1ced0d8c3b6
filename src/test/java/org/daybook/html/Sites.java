package org.daybook.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.renderer.markup.Finished;
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
  private Sites() {}

  static Site of(Section... sections) {
    SiteInfo masthead =
        new SiteInfo(
            new Html("Queues &amp; <em>channels</em>"),
            new Html("What we learnt"),
            new Author("The Editors"),
            "tag:notes.example,2026:",
            Stream.of("notes/", "about/", "nowhere/").map(SitePath::new).toList());
    Page home = page("", "Queues &amp; <em>channels</em>", "<p>Whose notes these are.</p>");
    Page about = page("about/", "About", "<p>Us.</p>");
    return new Site(masthead, home, List.of(about), List.of(sections), List.of());
  }

  /** Notes, newest first. */
  static Section list(Note... notes) {
    return section("notes/", "Notes", Layout.LIST, Sort.DATE, List.of(), notes);
  }

  /** Notes in the order of their titles. */
  static Section titles(Note... notes) {
    return section("notes/", "Notes", Layout.LIST, Sort.TITLE, List.of(), notes);
  }

  /** Projects in the order of their titles. */
  static Section cards(Note... notes) {
    return section("projects/", "Projects", Layout.CARDS, Sort.TITLE, List.of(), notes);
  }

  /** Areas of focus in the order of their titles, each with the parts of a frame. */
  static Section board(List<String> frame, Note... notes) {
    return section("focus/", "Focus", Layout.BOARD, Sort.TITLE, frame, notes);
  }

  private static Section section(
      String path, String title, Layout layout, Sort sort, List<String> frame, Note... notes) {
    return new Section(
        page(path, title, "<p>All of them.</p>"),
        layout,
        Syndication.CONTENT,
        sort,
        frame,
        Stream.of(notes).map(Note::entry).toList());
  }

  private static Page page(String path, String title, String text) {
    Html markup = new Html(text);
    return new Page(
        new SitePath(path),
        path + "index.adoc",
        new Html(title),
        Html.of("In short."),
        Locale.ENGLISH,
        Page.UNDATED,
        new Text("", Finished.text(markup.markup()).forms(), List.of(), 10, List.of()));
  }
}
