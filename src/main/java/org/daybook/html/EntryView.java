package org.daybook.html;

import java.util.List;
import java.util.Map;
import org.daybook.site.Backlink;
import org.daybook.site.Entry;
import org.daybook.site.Section;

/**
 * Everything that the page of an entry shows.
 *
 * @param parts those of the entry's series
 */
record EntryView(
    PageContext place,
    Entry entry,
    Section section,
    List<Neighbour> neighbours,
    List<Entry> related,
    List<Backlink> backlinks,
    List<Entry> parts) {

  static EntryView of(Entry entry, PageContext place) {
    Section section = place.site().sectionOf(entry);
    return new EntryView(
        place,
        entry,
        section,
        Neighbour.of(entry, section),
        RelatedEntries.to(entry, place.site()),
        place.site().backlinks(entry.path()),
        place.parts(entry));
  }

  void writeTo(PageFields fields) {
    fields.options(section).whole(entry);
    fields.links(neighbours.stream().map(Neighbour::entry).toList());
    neighbours.forEach(neighbour -> fields.text(neighbour.relation()));
    fields.links(related).backlinks(backlinks).links(parts);
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
        "jsonLd",
        place.base() == null ? "" : ArticleJsonLd.of(entry, place));
  }
}
