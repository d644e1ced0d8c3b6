package org.daybook.site;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.document.Html;

/** Sites of some notes. */
public final class Sites {
  public static final SiteInfo MASTHEAD =
      new SiteInfo(
          Html.of("Queues"),
          Html.of("What we learnt"),
          new Author("The Editors"),
          "tag:notes.example,2026:",
          List.of());
  public static final Page HOME = Note.page("", "Home");

  private Sites() {}

  /** A site of one section, {@code notes/}. */
  public static Site of(Note... notes) {
    return of(section("notes/", Sort.DATE, notes));
  }

  public static Site of(Section... sections) {
    return new Site(MASTHEAD, HOME, List.of(), List.of(sections), List.of());
  }

  public static Section section(String path, Sort sort, Note... notes) {
    return new Section(
        Note.page(path, "Section"),
        Layout.LIST,
        Syndication.CONTENT,
        sort,
        List.of(),
        Stream.of(notes).map(Note::entry).toList());
  }

  public static Asset asset(String path) {
    return new Asset(
        new SitePath(path),
        path,
        "digest of " + path,
        Instant.EPOCH,
        () -> new ByteArrayInputStream(new byte[0]));
  }
}
