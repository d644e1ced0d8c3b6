package org.daybook.publish;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.daybook.document.Rule;
import org.daybook.publish.header.DateParser;
import org.daybook.publish.header.EntryHeader;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** Finds the dates of entries: in their headers, in file names, in Git, on disk. */
record EntryDates(ContentTree tree, DateParser dates, Diagnostics diagnostics) {

  /** The date of publication; it need not be known of an entry that is not dated. */
  OffsetDateTime published(Placed<EntryHeader> placed, boolean dated) {
    return placed
        .header()
        .page()
        .published(dates, placed.placement().date())
        .or(() -> tree.commitDates(placed.source()).map(committed -> dates.at(committed.first())))
        .orElseGet(() -> fileTime(placed.source(), dated));
  }

  // A commit that adds a text, perhaps long after it was written, does not change it.
  OffsetDateTime updated(Placed<EntryHeader> placed, OffsetDateTime published) {
    return placed
        .header()
        .page()
        .updated(dates)
        .or(
            () ->
                tree.commitDates(placed.source())
                    .filter(committed -> committed.last().isAfter(committed.first()))
                    .map(committed -> dates.at(committed.last()))
                    .filter(published::isBefore))
        .orElse(published);
  }

  /** The time of the file as it is now, which a last good version may not have. */
  static Instant modified(ContentTree tree, String source) {
    return tree.file(source).map(SourceFile::modified).orElse(Instant.EPOCH);
  }

  private OffsetDateTime fileTime(String source, boolean dated) {
    if (dated) {
      warn(source);
    }
    return dates.at(modified(tree, source));
  }

  private void warn(String source) {
    String gap = tree.historyGap().isEmpty() ? "" : " and " + tree.historyGap();
    diagnostics.add(
        Rule.MISSING_DATE,
        source,
        "page-date",
        "has no date"
            + gap
            + ", so the file's own is taken: add a line such as :page-date: 2026-01-31,"
            + " or :page-dates: none to the index of a section without dates");
  }
}
