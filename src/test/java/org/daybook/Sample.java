package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.daybook.document.Citation;
import org.daybook.document.Forms;
import org.daybook.document.Heading;
import org.daybook.document.Html;
import org.daybook.document.Reference;
import org.daybook.document.Text;
import org.daybook.site.Asset;
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
import org.daybook.site.Tag;
import org.daybook.site.Visibility;

/**
 * A small site.
 *
 * <pre>
 * (home)  about/  notes/  notes/flow.svg  notes/data.bin
 * notes/queues/  tagged C++, formerly at old/queues/ and queues.html
 * notes/übung/   tagged C++, expires at the end of 2026
 * </pre>
 */
final class Sample {
  static final String UPDATED = "2026-05-16T10:00:00Z";

  private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">([^<]+)</h2>");

  private Sample() {}

  static Site site() {
    return saying("Queues hide latency.");
  }

  /** The same site with another text in {@code notes/queues/}. */
  static Site saying(String text) {
    Instant published = Instant.parse(UPDATED);
    List<SitePath> formerly = List.of(new SitePath("old/queues/"), new SitePath("queues.html"));
    Visibility expiring = new Visibility(false, false, Instant.parse("2026-12-31T00:00:00Z"));
    String title = "Queues &amp; <code>latency</code>";
    return of(
        List.of(
            entry(page("notes/queues/", title, text(text)), Visibility.PUBLIC, published, formerly),
            entry("notes/übung/", "Übung", expiring, published)));
  }

  /** The site with these entries in place of its own. */
  static Site of(List<Entry> entries) {
    Section notes =
        new Section(
            page("notes/", "Notes", Text.EMPTY),
            Layout.LIST,
            Syndication.CONTENT,
            Sort.DATE,
            List.of(),
            entries);
    SiteInfo masthead =
        new SiteInfo(
            Html.of("Daybook of Tests"),
            Html.EMPTY,
            new Author("The Daybook authors"),
            "tag:notes.example.org,2026:",
            List.of(notes.path()));
    return new Site(
        masthead,
        page("", "Daybook of Tests", Text.EMPTY),
        List.of(page("about/", "About", text("About this site."))),
        List.of(notes),
        List.of(asset("notes/flow.svg", "<svg/>"), asset("notes/data.bin", "0101")));
  }

  /** An entry that has its title in its text too, where it links to {@code notes/n0/}. */
  static Entry entry(String path, String title, Visibility visibility, Instant published) {
    return entry(page(path, title, text(title)), visibility, published, List.of());
  }

  private static Entry entry(
      Page page, Visibility visibility, Instant published, List<SitePath> aliases) {
    return new Entry(
        page,
        "tag:notes.example.org,2026:" + page.path(),
        List.of(new Author("The Daybook authors")),
        published.atOffset(ZoneOffset.UTC),
        List.of(Tag.of("C++")),
        null,
        List.of(),
        0,
        visibility,
        aliases,
        null,
        Review.NONE);
  }

  private static Page page(String path, String title, Text text) {
    return new Page(
        new SitePath(path),
        path + "index.adoc",
        new Html(title),
        Html.of("What it is about."),
        Locale.ENGLISH,
        OffsetDateTime.parse(UPDATED),
        text);
  }

  private static Text text(String text) {
    Html html = new Html("<p>" + text + "</p>");
    String digest = Integer.toHexString(text.hashCode());
    List<Heading> headings =
        HEADING
            .matcher(text)
            .results()
            .map(heading -> new Heading(2, heading.group(1), Html.of(heading.group(2))))
            .toList();
    int words = text.split("\\s+").length;
    Citation citation = new Citation(new Reference("notes/n0/index.adoc", ""), new Html(text));
    return new Text(digest, new Forms(() -> html, () -> html), headings, words, List.of(citation));
  }

  private static Asset asset(String path, String content) {
    byte[] bytes = content.getBytes(UTF_8);
    return new Asset(
        new SitePath(path),
        path,
        "d1ge57" + bytes.length,
        Instant.parse(UPDATED),
        () -> new ByteArrayInputStream(bytes));
  }
}
