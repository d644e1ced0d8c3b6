package org.daybook;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.daybook.document.Html;
import org.daybook.document.SourceReference;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.document.Text.Heading;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.site.Sort;
import org.daybook.site.Visibility;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;

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
  private static final String AUTHOR = "The Daybook authors";
  static final String UPDATED = "2026-05-16T10:00:00Z";

  private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">([^<]+)</h2>");

  private Sample() {}

  static Site site() {
    return saying("Queues hide latency.");
  }

  /** The same site with another text in {@code notes/queues/}. */
  static Site saying(String text) {
    Visibility expiring = new Visibility(false, false, null, Instant.parse("2026-12-31T00:00:00Z"));
    Entry queues =
        note("notes/queues/", "Queues &amp; <code>latency</code>", text)
            .formerly("old/queues/", "queues.html")
            .entry();
    return of(List.of(queues, note("notes/übung/", "Übung", "Übung").visible(expiring).entry()));
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
            SiteInfo.PER_PAGE,
            entries);
    return new SiteBuilder()
        .titled("Daybook of Tests")
        .subtitled("")
        .by(AUTHOR)
        .navigation("notes/")
        .home(page("", "Daybook of Tests", Text.EMPTY))
        .pages(page("about/", "About", text("About this site.")))
        .sections(notes)
        .assets(Sites.asset("notes/flow.svg", "<svg/>"), Sites.asset("notes/data.bin", "0101"))
        .build();
  }

  /** An entry that has its title in its text too, where it links to {@code notes/n0/}. */
  static Entry entry(String path, String title, Visibility visibility, Instant published) {
    return note(path, title, title)
        .visible(visibility)
        .published(published.toString())
        .updated(UPDATED)
        .entry();
  }

  private static Note note(String path, String title, String text) {
    return Note.at(path)
        .from(path + "index.adoc")
        .titled(title)
        .by(AUTHOR)
        .tagged("C++")
        .published(UPDATED)
        .saying(text(text));
  }

  private static Page page(String path, String title, Text text) {
    return Sites.page(path, title, UPDATED, text);
  }

  private static Text text(String text) {
    Heading[] headings =
        HEADING
            .matcher(text)
            .results()
            .map(heading -> new Heading(2, heading.group(1), Html.of(heading.group(2))))
            .toArray(Heading[]::new);
    Citation citation =
        new Citation(new SourceReference("notes/n0/index.adoc", ""), new Html(text));
    Text paragraph = Texts.words(Texts.of("<p>" + text + "</p>"), text.split("\\s+").length);
    return Texts.citing(Texts.headings(paragraph, headings), citation);
  }
}
