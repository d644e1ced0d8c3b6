package org.daybook.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.header.HeaderText;

/** The index of a section for which the former site has no text. */
final class SectionText {
  private SectionText() {}

  static String of(String section, boolean undated) {
    String title =
        section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1).replace('-', ' ');
    return new HeaderText(title)
        .with("page-layout", undated ? "tree" : "")
        .with("page-dates", undated ? "none" : "")
        .followedBy("");
  }

  /** The sections of which no entry has a date. */
  static Set<String> undated(List<Placed> pages) {
    Set<String> undated = new HashSet<>();
    pages.stream().filter(Placed::isEntry).forEach(placed -> undated.add(placed.section()));
    pages.stream()
        .filter(placed -> placed.isEntry() && placed.page().isDated())
        .forEach(placed -> undated.remove(placed.section()));
    return undated;
  }
}
