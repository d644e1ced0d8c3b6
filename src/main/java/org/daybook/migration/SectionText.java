package org.daybook.migration;

import java.util.List;
import java.util.Locale;
import org.daybook.migration.Placement.Placed;
import org.daybook.migration.header.HeaderText;

/** The index of a section for which the former site has no text. */
final class SectionText {
  private SectionText() {}

  static String of(String section, List<Placed> pages) {
    String title =
        section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1).replace('-', ' ');
    boolean dated = isDated(section, pages);
    return new HeaderText(title)
        .with("page-sort", dated ? "date" : "order")
        .with("page-dates", dated ? "" : "none")
        .followedBy("");
  }

  /** Says whether an entry of a section has a date. */
  static boolean isDated(String section, List<Placed> pages) {
    return pages.stream()
        .filter(placed -> placed.file().startsWith(section + "/") && placed.isEntry())
        .anyMatch(placed -> placed.page().isDated());
  }
}
