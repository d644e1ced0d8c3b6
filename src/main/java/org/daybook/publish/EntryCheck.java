package org.daybook.publish;

import java.time.LocalDate;
import java.util.List;
import org.daybook.document.Rule;
import org.daybook.document.Text.Heading;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.SectionHeader;
import org.daybook.site.Entry;

/** Checks of entries that are published whatever the result is. */
record EntryCheck(Diagnostics diagnostics) {

  /** Warns of each part that the section's frame asks for and the entry lacks. */
  void frame(Placed<EntryHeader> placed, SectionHeader section) {
    List<String> parts =
        placed.document().text().headings().stream()
            .filter(heading -> heading.level() == 2)
            .map(Heading::title)
            .map(title -> title.text().strip())
            .toList();
    section.pageFrame().stream()
        .filter(part -> !parts.contains(part))
        .forEach(
            part ->
                diagnostics.add(
                    Rule.MISSING_PART,
                    placed.source(),
                    "title",
                    "has no part \""
                        + part
                        + "\", which its section's page-frame asks for: add == "
                        + part));
  }

  /** Warns of a status that the section does not allow. */
  void status(Placed<EntryHeader> placed, SectionHeader section) {
    String status = placed.header().pageStatus();
    List<String> allowed = section.pageStatuses();
    if (!status.isEmpty() && !allowed.isEmpty() && !allowed.contains(status)) {
      diagnostics.add(
          Rule.UNKNOWN_STATUS,
          placed.source(),
          "page-status",
          "page-status must be one of its section's page-statuses ("
              + String.join(", ", allowed)
              + "), not \""
              + status
              + "\"");
    }
  }

  /** Adds the note that is shown from the day on which an entry must be read again. */
  void review(Entry entry) {
    LocalDate due = entry.review().due();
    if (due != null) {
      diagnostics.add(
          Rule.REVIEW_DUE,
          entry.page().source(),
          "page-review-by",
          "was to be read again by " + due + "; ask " + entry.owner().name());
    }
  }
}
