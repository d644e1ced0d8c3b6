package org.daybook.publish;

import java.time.Instant;
import java.util.Optional;
import org.daybook.asciidoc.Document;
import org.daybook.publish.Outline.Placed;
import org.daybook.site.Entry;
import org.daybook.source.ContentTree;
import org.daybook.source.Revisions;
import org.jspecify.annotations.Nullable;

/** Steps of the last publication that the next need not take again. */
record Compositions(Latest<Document, Optional<Placed>> places, Latest<Origin, Entry> entries) {
  Compositions() {
    this(new Latest<>(), new Latest<>());
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
      Edition edition,
      Instant modified,
      @Nullable Revisions revisions,
      String historyGap) {}

  void retain(ContentTree tree) {
    places.retain(tree);
    entries.retain(tree);
  }
}
