package org.daybook.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Site;
import org.daybook.site.Sort;

/**
 * An entry right before or after another in their section.
 *
 * @param relation the link type of the HTML standard, {@code prev} or {@code next}
 * @param label the key of the relation's word for readers
 * @param entry the neighbour
 */
public record Neighbour(String relation, String label, Entry entry) {

  /**
   * The neighbours of an entry. In a section by date, the earlier entry is the previous one. An
   * unlisted entry has no neighbours.
   */
  public static List<Neighbour> of(Entry entry, Section section, Site site) {
    List<Entry> listed = section.listed();
    int place =
        section.layout() == Layout.TREE
            ? site.listPage(section.path())
                .orElseThrow()
                .list()
                .tree()
                .indexOf(entry.path().value())
            : section.indexOf(entry);
    if (place < 0) {
      return List.of();
    }
    int forwards = section.sort() == Sort.DATE ? -1 : 1;
    return Stream.of(
            neighbour("prev", "previous", listed, place - forwards),
            neighbour("next", "next", listed, place + forwards))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Neighbour> neighbour(
      String relation, String label, List<Entry> listed, int place) {
    return place < 0 || place >= listed.size()
        ? Optional.empty()
        : Optional.of(new Neighbour(relation, label, listed.get(place)));
  }
}
