package org.daybook.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.site.Backlink;
import org.daybook.site.Entry;
import org.daybook.site.Section;

/**
 * Everything that the page of an entry shows.
 *
 * @param backlinks all of them, of which the newest are shown
 * @param part of a series
 */
record EntryView(
    PageContext place,
    Entry entry,
    Section section,
    List<Neighbour> neighbours,
    List<Entry> related,
    List<Backlink> backlinks,
    Optional<SeriesPart> part) {
  private static final int MOST_BACKLINKS = 50;

  static EntryView of(Entry entry, PageContext place) {
    Section section = place.site().sectionOf(entry);
    List<Neighbour> neighbours = Neighbour.of(entry, section);
    return new EntryView(
        place,
        entry,
        section,
        neighbours,
        RelatedEntries.to(entry, neighbours, place.site()),
        place.site().backlinks(entry.path()),
        SeriesPart.of(entry, place.site().groups()));
  }

  void writeTo(PageFields fields) {
    fields.options(section).whole(entry);
    fields.links(neighbours.stream().map(Neighbour::entry).toList());
    neighbours.forEach(neighbour -> fields.text(neighbour.relation()));
    fields.links(related).number(backlinks.size()).backlinks(shownBacklinks());
    part.ifPresent(one -> fields.number(one.number()).number(one.count()).links(one.around()));
  }

  private List<Backlink> shownBacklinks() {
    return backlinks.subList(0, Math.min(MOST_BACKLINKS, backlinks.size()));
  }

  Map<String, Object> parameters(Summaries summaries) {
    return Map.of(
        "entry",
        entry,
        "section",
        section,
        "neighbours",
        neighbours,
        "summaries",
        summaries,
        "takeaways",
        Takeaways.of(entry, section),
        "related",
        related,
        "backlinks",
        shownBacklinks(),
        "otherBacklinks",
        backlinks.size() - shownBacklinks().size(),
        "jsonLd",
        place.base() == null ? "" : ArticleJsonLd.of(entry, place));
  }
}
