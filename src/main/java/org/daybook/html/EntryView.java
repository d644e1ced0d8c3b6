package org.daybook.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.html.tree.TreeLine;
import org.daybook.html.tree.TreeNavigation;
import org.daybook.site.Backlink;
import org.daybook.site.Entry;
import org.daybook.site.Section;

/**
 * Everything that the page of an entry shows.
 *
 * @param backlinks all of them, of which the newest are shown
 * @param part of a series
 * @param navigation through the folders of the section
 */
record EntryView(
    PageContext place,
    Entry entry,
    Section section,
    List<Neighbour> neighbours,
    List<Entry> related,
    List<Backlink> backlinks,
    Optional<SeriesPart> part,
    TreeNavigation navigation) {
  private static final int MOST_BACKLINKS = 50;

  static EntryView of(Entry entry, PageContext place) {
    Section section = place.site().sectionOf(entry);
    List<Neighbour> neighbours = Neighbour.of(entry, section, place.site());
    return new EntryView(
        place,
        entry,
        section,
        neighbours,
        RelatedEntries.to(entry, neighbours, place.site()),
        place.site().backlinks(entry.path()),
        SeriesPart.of(entry, place.site().groups()),
        TreeNavigation.of(entry, section, place.site()));
  }

  void writeTo(PageFields fields) {
    fields.options(section).whole(entry);
    fields.links(neighbours.stream().map(Neighbour::entry).toList());
    neighbours.forEach(neighbour -> fields.text(neighbour.relation()));
    fields.links(related).number(backlinks.size()).backlinks(shownBacklinks());
    lines(fields, navigation.path());
    lines(fields, navigation.lines()).number(navigation.others());
    part.ifPresent(one -> fields.number(one.number()).number(one.count()).links(one.around()));
  }

  private static PageFields lines(PageFields fields, List<TreeLine> lines) {
    fields.number(lines.size());
    for (TreeLine line : lines) {
      fields.text(line.path().value()).number(line.level()).number(line.page() == null ? 0 : 1);
      if (line.page() != null) {
        fields.link(line.page());
      }
    }
    return fields;
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
        "navigation",
        navigation,
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
