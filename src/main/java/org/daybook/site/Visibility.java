package org.daybook.site;

import java.time.Instant;
import org.daybook.io.FieldWriter;
import org.jspecify.annotations.Nullable;

/**
 * The readers who may see an entry, apart from the date of its publication.
 *
 * @param draft whether only an author in preview sees it
 * @param unlisted whether it is in no list, feed, search or sitemap, so that only its URL leads to
 *     it
 * @param expires when it stops being seen, if ever
 */
public record Visibility(boolean draft, boolean unlisted, @Nullable Instant expires) {
  /** Everybody, everywhere, for ever. */
  public static final Visibility PUBLIC = new Visibility(false, false, null);

  boolean isExpired(Instant now) {
    return expires != null && !now.isBefore(expires);
  }

  void writeTo(FieldWriter out) {
    out.flag(draft).flag(unlisted).optional(expires, FieldWriter::instant);
  }
}
