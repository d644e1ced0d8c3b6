package org.daybook.publish;

import java.time.Instant;
import java.util.Optional;
import org.daybook.document.Document;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.SectionHeader;
import org.daybook.site.Entry;
import org.daybook.source.CommitDates;
import org.daybook.source.ContentTree;
import org.jspecify.annotations.Nullable;

/**
 * The caches of the steps that the next publication need not repeat for unchanged files.
 *
 * @param placed documents at their places, empty if they cannot be published
 */
record PublicationCache(
    SourceCache<Document, Optional<Placed<?>>> placed, SourceCache<Origin, Entry> entries) {

  PublicationCache() {
    this(new SourceCache<>(), new SourceCache<>());
  }

  /**
   * All that an entry is made from.
   *
   * @param modified the file's own time, which dates an entry that has no date
   * @param committed when the file was committed, where that is known
   * @param historyGap why it is not known, or empty
   */
  record Origin(
      Placed<EntryHeader> placed,
      SectionHeader section,
      SiteDefaults defaults,
      Instant modified,
      @Nullable CommitDates committed,
      String historyGap) {}

  /** Removes the files that a tree does not have. */
  void retain(ContentTree tree) {
    placed.retain(tree);
    entries.retain(tree);
  }
}
