package org.daybook.publish;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.daybook.publish.Outline.Placed;
import org.daybook.publish.header.DateParser;
import org.daybook.publish.header.EntryHeader;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** Finds the dates of entries: in their headers, in file names, in Git, on disk. */
record EntryDates(ContentTree tree, DateParser dates, Diagnostics problems) {

  OffsetDateTime published(Placed placed, EntryHeader header) {
    return header
        .published(dates, placed.placement().date())
        .or(() -> tree.revisions(placed.source()).map(committed -> dates.at(committed.first())))
        .orElseGet(() -> fileTime(placed.source()));
  }

  // Being added, perhaps long after it was written, is no change of a text.
  OffsetDateTime updated(Placed placed, EntryHeader header, OffsetDateTime published) {
    return header
        .updated(dates)
        .or(
            () ->
                tree.revisions(placed.source())
                    .filter(committed -> committed.last().isAfter(committed.first()))
                    .map(committed -> dates.at(committed.last()))
                    .filter(published::isBefore))
        .orElse(published);
  }

  /** The file's own time, which that of a last good version may not have now. */
  static Instant modified(ContentTree tree, String source) {
    return tree.file(source).map(SourceFile::modified).orElse(Instant.EPOCH);
  }

  private OffsetDateTime fileTime(String source) {
    String gap = tree.historyGap().isEmpty() ? "" : " and " + tree.historyGap();
    problems.warning(
        source,
        "page-date",
        "has no date"
            + gap
            + ", so the file's own is taken: add a line such as :page-date: 2026-01-31");
    return dates.at(modified(tree, source));
  }
}
