package org.daybook.web.api;

import java.util.List;
import java.util.Optional;
import org.daybook.document.Html;
import org.daybook.document.Html.Link;
import org.daybook.feed.format.PublicUrls;
import org.daybook.html.Neighbour;
import org.daybook.html.SeriesPart;
import org.daybook.io.FieldWriter;
import org.daybook.site.Backlink;
import org.daybook.site.Entry;
import org.daybook.site.Entry.Fact;
import org.daybook.site.Review;
import org.daybook.site.Rights;
import org.daybook.site.Series;
import org.daybook.site.Site;

/** Describes one entry with its text and its links to others. */
record WholeEntry(PublicUrls urls, EntryRows rows, Entry entry) {
  private static final int MOST_BACKLINKS = 50;

  static WholeEntry of(Entry entry, PublicUrls urls) {
    return new WholeEntry(urls, new EntryRows(urls), entry);
  }

  /** All members but the source. */
  JsonMembers members() {
    JsonMembers whole =
        rows.row(entry)
            .with("titleHtml", markup(entry.title()))
            .with("summaryHtml", markup(entry.summary()))
            .with("html", new Json.LateText(this::text, this::html))
            .with("facts", entry.facts(), WholeEntry::fact)
            .with("rights", rights(entry.rights().orElse(site().info().rights())))
            .withAny("series", entry.series(), this::series);
    for (Neighbour neighbour : Neighbour.of(entry, site().sectionOf(entry), site())) {
      whole.with(neighbour.relation(), rows.link(neighbour.entry()));
    }
    return whole.with("backlinks", backlinks()).with("review", review(entry.review()));
  }

  private Site site() {
    return urls.site();
  }

  private Json markup(Html inline) {
    return Json.of(urls.linked(inline).markup());
  }

  private String html() {
    return urls.absolute(entry.text().feed(), entry.path()).markup();
  }

  /** Writes what the text and its links depend on. */
  private void text(FieldWriter out) {
    out.text(urls.of(entry.path())).text(entry.text().digest());
    out.list(
        entry.text().citations(),
        (to, cited) -> {
          Link link = site().links().of(cited.target());
          to.text(link.href()).text(link.title().markup());
        });
  }

  private Json series(Series series) {
    JsonMembers whole = rows.named(series.title(), series.slug().value(), series.path());
    Optional<SeriesPart> part = SeriesPart.of(entry, site().groups());
    part.ifPresent(
        one ->
            whole
                .with("part", one.number())
                .with("parts", one.count())
                .with("first", one.first())
                .with("around", one.around(), rows::link));
    return whole;
  }

  private Json backlinks() {
    List<Backlink> all = site().backlinks(entry.path());
    return new JsonMembers()
        .with("total", all.size())
        .with("newest", all.subList(0, Math.min(MOST_BACKLINKS, all.size())), this::backlink);
  }

  private Json backlink(Backlink link) {
    return rows.link(link.from()).with("sentence", urls.text(link.sentence()));
  }

  private Json review(Review review) {
    return new JsonMembers()
        .with("owner", rows.author(entry.owner()))
        .withAny("reviewed", review.reviewed(), day -> Json.of(day.toString()))
        .withAny("due", review.due(), day -> Json.of(day.toString()))
        .with("overdue", review.overdue());
  }

  private static Json fact(Fact fact) {
    return new JsonMembers()
        .with("name", fact.name())
        .with("value", fact.value())
        .with("link", fact.link());
  }

  static Json rights(Rights rights) {
    return new JsonMembers()
        .withAny("statement", rights.statement())
        .withAny("license", rights.license())
        .withAny("url", rights.url());
  }
}
