package org.daybook.publish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.publish.Publication;
import org.daybook.site.Site;
import org.daybook.testing.LogRecords;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

/** The lines of publications say what was converted and what was found in the store. */
class PublicationLogTest {
  private static final Site ONE = Sites.of(Sites.list(Note.at("notes/a/")));
  private static final Site TWO = Sites.of(Sites.list(Note.at("notes/a/"), Note.at("notes/b/")));

  private final PublicationLog log = new PublicationLog();

  @Test
  void firstPublicationTellsWhatWasInTheStore() {
    try (LogRecords lines = new LogRecords("org.daybook.publish.live")) {
      log.published(publication(ONE, 20, 1300), ONE, 18);
      log.published(publication(TWO, 1320, 0), TWO, 1318);

      assertThat(lines.messages())
          .containsExactly(
              "Published 1 entry so far, 0 problems: 18 of 1320 files converted, 2 from the store,"
                  + " 1300 still to convert",
              "Published 2 entries, 0 problems: 1318 of 1320 files converted, 2 from the store");
    }
  }

  @Test
  void laterPublicationTellsWhatWasConvertedSince() {
    log.published(publication(TWO, 4, 0), TWO, 0);
    try (LogRecords lines = new LogRecords("org.daybook.publish.live")) {
      log.published(
          publication(TWO, 4, 0, Rule.MISSING_DATE.at("notes/a.adoc", 1, "is odd")), TWO, 1);
      log.published(publication(TWO, 4, 0), TWO, 1);

      assertThat(lines.messages())
          .containsExactly(
              "Published 2 entries, 1 problem: 1 of 4 files converted",
              "notes/a.adoc:1: warning: is odd [missing-date]",
              "Published 2 entries, 0 problems: 0 of 4 files converted");
    }
  }

  @Test
  void entriesThatReadersDoNotSeeAreToldApart() {
    try (LogRecords lines = new LogRecords("org.daybook.publish.live")) {
      log.published(publication(TWO, 4, 0), ONE, 4);

      assertThat(lines.messages())
          .containsExactly(
              "Published 1 entry (1 hidden: draft, later or expired), 0 problems: 4 of 4 files"
                  + " converted, 0 from the store");
    }
  }

  private static Publication publication(
      Site site, int files, int pending, Diagnostic... diagnostics) {
    return new Publication(site, files, pending, List.of(diagnostics), List.of());
  }
}
