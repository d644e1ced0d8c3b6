package org.daybook;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.document.Html;
import org.daybook.document.Rule;
import org.daybook.document.SourceReference;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Asset;
import org.daybook.site.Section.Layout;
import org.daybook.site.Site;
import org.daybook.site.Sort;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;

/**
 * A site whose parts grow with the number of its entries: years since 2000, tags that all entries
 * have and tags of their own, a series of every second entry, links from all to the first, former
 * addresses, a file beside each, and an error in a file without a page. It answers requests, each a
 * method, a path and headers, with a status; the method {@code 304} stands for a GET with the
 * entity tag of the last answer.
 */
final class GrownSite implements ToIntFunction<List<String>> {
  private static final Text TEXT =
      Texts.citing(
          Texts.of("<p>As <a href=\"source:notes/n-00000.adoc\">before</a>.</p>"),
          new Citation(new SourceReference("notes/n-00000.adoc", ""), Html.of("As before.")));

  /** So few that the smaller site has full pages too. */
  private static final int PER_PAGE = 5;

  private static final Diagnostic ERROR =
      new Diagnostic("notes/new.adoc", 1, Rule.NOT_UTF8, Severity.ERROR, "The text is not UTF-8");

  private final InProcess readers;
  private final InProcess authors;
  private final Map<String, String> tags = new HashMap<>();

  GrownSite(int entries) {
    Feeds feeds = Sites.feeds(site(entries));
    Inspection found = Inspection.of(entries, List.of(ERROR), List.of(), feeds.site());
    readers = InProcess.keepingNothing(published(feeds, Inspection.NONE));
    authors = InProcess.previewing(published(feeds, found));
  }

  private static Published published(Feeds feeds, Inspection found) {
    return new Published(
        () -> feeds, new HealthReport(() -> found, () -> Freshness.UNKNOWN, false));
  }

  @Override
  public int applyAsInt(List<String> request) {
    String path = request.get(1);
    InProcess daybook = path.startsWith("_/preview") ? authors : readers;
    if (request.get(0).equals("304")) {
      String tag = tags.computeIfAbsent(path, p -> daybook.get(p).header("ETag"));
      return daybook.get(path, "If-None-Match", tag).status();
    }
    return daybook.ask(request.get(0), path).status();
  }

  private static Site site(int entries) {
    return new SiteBuilder()
        .perPage(PER_PAGE)
        .navigation("notes/", "guides/", "about/")
        .pages(Sites.page("about/", "About"))
        .sections(
            SectionBuilder.at("notes/").perPage(PER_PAGE).of(notes("notes/n-", entries * 6 / 10)),
            SectionBuilder.at("projects/")
                .perPage(PER_PAGE)
                .shown(Layout.CARDS)
                .sorted(Sort.TITLE)
                .of(notes("projects/p-", entries * 2 / 10)),
            SectionBuilder.at("guides/")
                .perPage(PER_PAGE)
                .sorted(Sort.ORDER)
                .of(notes("guides/g-", entries * 2 / 10)),
            SectionBuilder.at("handbook/")
                .perPage(PER_PAGE)
                .shown(Layout.TREE)
                .of(notes("handbook/h-", entries / 2)))
        .assets(
            IntStream.range(0, entries)
                .mapToObj(n -> Sites.asset("notes/%05d.svg".formatted(n)))
                .toArray(Asset[]::new))
        .build();
  }

  private static Note[] notes(String path, int count) {
    return IntStream.range(0, count).mapToObj(n -> note(path, n)).toArray(Note[]::new);
  }

  private static Note note(String path, int n) {
    String number = "%05d".formatted(n);
    Note note =
        Note.at(path + number + "/")
            .titled("Title " + number)
            .saying(TEXT)
            .published(time(n))
            .by("Author " + (100 + n % 20))
            .tagged("Common", "Usual", "Tag " + path + number, "Other " + path + number)
            .placed(n)
            .formerly("old/" + path + number + "/");
    return n % 2 == 0 ? note.partOf("Series") : note;
  }

  /** In four years and three months of each, so that few entries fill a page. */
  private static String time(int n) {
    return LocalDate.of(2000 + n % 4, 1 + 4 * (n / 4 % 3), 1 + n / 12 % 28)
        .atTime(n / 336 % 24, n / 8064 % 60)
        .atOffset(ZoneOffset.UTC)
        .toString();
  }
}
