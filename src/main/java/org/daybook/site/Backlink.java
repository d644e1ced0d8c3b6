package org.daybook.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.document.Html;
import org.daybook.document.Text.Citation;

/**
 * A listed entry that links to a page.
 *
 * @param from the entry
 * @param sentence what it first says of the page
 */
public record Backlink(Entry from, Html sentence) {
  /** The backlinks of each page in the order of the entries; each entry counts once. */
  static Map<SitePath, List<Backlink>> among(
      List<Entry> entries, Function<String, Optional<Page>> pages) {
    Map<SitePath, List<Backlink>> backlinks = new HashMap<>();
    for (Entry from : entries) {
      Set<SitePath> known = new HashSet<>();
      known.add(from.path());
      for (Citation citation : from.text().citations()) {
        pages
            .apply(citation.target().source())
            .map(Page::path)
            .filter(known::add)
            .ifPresent(
                to ->
                    backlinks
                        .computeIfAbsent(to, path -> new ArrayList<>())
                        .add(new Backlink(from, citation.sentence())));
      }
    }
    backlinks.replaceAll((to, some) -> List.copyOf(some));
    return backlinks;
  }
}
