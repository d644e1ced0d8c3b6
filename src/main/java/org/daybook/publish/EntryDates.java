package org.daybook.publish;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.daybook.document.Document;
import org.daybook.document.Rule;
import org.daybook.publish.header.DateParser;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.UnknownAttribute;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** Finds the dates of entries: in their headers, in file names, in Git, on disk. */
record EntryDates(ContentTree tree, DateParser dates, Diagnostics diagnostics) {
  private static final String DATE = ":page-date:";

  /** The date of publication; it need not be known of an entry that is not dated. */
  OffsetDateTime published(Placed<EntryHeader> placed, boolean dated) {
    return placed
        .header()
        .page()
        .published(dates, placed.placement().date())
        .or(() -> tree.commitDates(placed.source()).map(committed -> dates.at(committed.first())))
        .orElseGet(() -> fileTime(placed, dated));
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

  private OffsetDateTime fileTime(Placed<EntryHeader> placed, boolean dated) {
    if (dated && !isToldOfDate(placed.document())) {
      warn(placed.source());
    }
    return dates.at(modified(tree, placed.source()));
  }

  /** Says whether a diagnostic has the reason already, such as a date below the header. */
  private static boolean isToldOfDate(Document document) {
    return document.diagnostics().stream().anyMatch(found -> found.message().contains(DATE))
        || UnknownAttribute.of(document.attributes().keySet()).stream()
            .anyMatch(unknown -> unknown.sentence().contains(DATE));
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
