package org.daybook.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.Sort;

/**
 * An entry right before or after another in their section.
 *
 * @param relation the link type of the HTML standard, {@code prev} or {@code next}
 * @param label the relation in a word for readers
 * @param entry the neighbour
 */
public record Neighbour(String relation, String label, Entry entry) {

  /**
   * The neighbours of an entry. In a section by date, the earlier entry is the previous one. An
   * unlisted entry has no neighbours.
   */
  static List<Neighbour> of(Entry entry, Section section) {
    List<Entry> reading = new ArrayList<>(section.listed());
    if (section.sort() == Sort.DATE) {
      Collections.reverse(reading);
    }
    int place = reading.indexOf(entry);
    List<Neighbour> neighbours = new ArrayList<>();
    if (place > 0) {
      neighbours.add(new Neighbour("prev", "Previous", reading.get(place - 1)));
    }
    if (place >= 0 && place + 1 < reading.size()) {
      neighbours.add(new Neighbour("next", "Next", reading.get(place + 1)));
    }
    return List.copyOf(neighbours);
  }
}
