package org.daybook.site;

import java.time.Instant;
import org.daybook.io.FieldWriter;
import org.jspecify.annotations.Nullable;

/**
 * Who gets to see an entry, the date of its publication aside.
 *
 * @param draft nobody but an author in preview
 * @param unlisted only who knows its URL: it is in no list, feed, search or sitemap
 * @param expires from when on nobody sees it, if ever
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
