package org.daybook;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.daybook.document.Forms;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.Layout;
import org.daybook.site.Page;
import org.daybook.site.Review;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;
import org.daybook.site.Sort;
import org.daybook.site.Syndication;
import org.daybook.site.Visibility;

/** A site of numbered entries, {@code notes/1/} the oldest. */
public final class Numbered {
  private static final Instant FOUNDED = Instant.parse("2020-01-01T00:00:00Z");

  private Numbered() {}

  /**
   * A site of so many entries.
   *
   * @param text made anew whenever the text of an entry is read
   */
  public static Site site(int entries, IntFunction<Html> text) {
    Section notes =
        new Section(
            page("notes/", 0, Text.EMPTY),
            Layout.LIST,
            Syndication.CONTENT,
            Sort.DATE,
            List.of(),
            IntStream.rangeClosed(1, entries).mapToObj(i -> entry(i, text)).toList());
    SiteInfo masthead =
        new SiteInfo(
            Html.of("Numbered"),
            Html.EMPTY,
            new Author("The Daybook authors"),
            "tag:notes.example.org,2026:",
            List.of());
    return new Site(masthead, page("", 0, Text.EMPTY), List.of(), List.of(notes), List.of());
  }

  private static Entry entry(int number, IntFunction<Html> text) {
    Text read =
        new Text(
            "" + number,
            new Forms(() -> text.apply(number), () -> text.apply(number)),
            List.of(),
            3,
            List.of());
    Page page = page("notes/" + number + "/", number, read);
    return new Entry(
        page,
        "tag:notes.example.org,2026:notes/" + number + "/",
        List.of(new Author("The Daybook authors")),
        page.updated(),
        List.of(),
        null,
        List.of(),
        0,
        Visibility.PUBLIC,
        List.of(),
        null,
        Review.NONE);
  }

  private static Page page(String path, int hours, Text text) {
    OffsetDateTime updated = FOUNDED.plusSeconds(3600L * hours).atOffset(ZoneOffset.UTC);
    return new Page(
        new SitePath(path),
        path + "index.adoc",
        Html.of("Number " + hours),
        Html.of("What it is about."),
        Locale.ENGLISH,
        updated,
        text);
  }
}
