package org.daybook.publish;

import java.time.Instant;
import java.util.Optional;
import org.daybook.document.Document;
import org.daybook.publish.Outline.Placed;
import org.daybook.publish.header.SectionHeader;
import org.daybook.site.Entry;
import org.daybook.source.CommitDates;
import org.daybook.source.ContentTree;
import org.jspecify.annotations.Nullable;

/** Steps of the last publication that the next need not take again. */
record PublicationCache(
    SourceCache<Document, Optional<Placed>> places, SourceCache<Origin, Entry> entries) {
  PublicationCache() {
    this(new SourceCache<>(), new SourceCache<>());
  }

  /**
   * All that an entry is made from.
   *
   * @param modified the file's own time, which dates an entry that has no date
   * @param revisions when it was committed, where that is known
   * @param historyGap why it is not known, or empty
   */
  record Origin(
      Placed placed,
      SectionHeader section,
      SiteDefaults edition,
      Instant modified,
      @Nullable CommitDates revisions,
      String historyGap) {}

  void retain(ContentTree tree) {
    places.retain(tree);
    entries.retain(tree);
  }
}
