package org.daybook.site;

import java.time.Instant;
import java.util.stream.Stream;
import org.daybook.io.FieldWriter;
import org.jspecify.annotations.Nullable;

/**
 * The readers who may see a page or a file, and the time for which they may. It is the one rule for
 * entries, sections, pages, home and assets.
 *
 * @param draft whether only an author in preview sees it
 * @param unlisted whether it is in no list, feed, search or sitemap, so that only its URL leads to
 *     it
 * @param from when it begins to be seen, or null if it always was
 * @param expires when it stops being seen, or null if it never does
 */
public record Visibility(
    boolean draft, boolean unlisted, @Nullable Instant from, @Nullable Instant expires) {
  /** Everybody, everywhere, for ever. */
  public static final Visibility PUBLIC = new Visibility(false, false, null, null);

  /** Says whether a viewer sees it. */
  public boolean isVisibleTo(Viewer viewer) {
    return viewer.preview() || (!draft && hasBegun(viewer.now()) && !isExpired(viewer.now()));
  }

  /** The same, as a draft for an author whose readers do not see it at this time. */
  Visibility asShownTo(Viewer viewer) {
    return viewer.preview() && !isVisibleTo(new Viewer(viewer.now(), false))
        ? new Visibility(true, unlisted, from, expires)
        : this;
  }

  /** Says whether there are viewers who do not see it now or did not always or will not always. */
  public boolean isLimited() {
    return draft || from != null || expires != null;
  }

  /** The visibility of something that is seen only where both allow it. */
  public Visibility and(Visibility other) {
    return new Visibility(
        draft || other.draft,
        unlisted || other.unlisted,
        from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from,
        expires == null || (other.expires != null && other.expires.isBefore(expires))
            ? other.expires
            : expires);
  }

  /** Says whether it was there for this viewer until it expired. */
  boolean isGoneFor(Viewer viewer) {
    return !viewer.preview() && !draft && isExpired(viewer.now());
  }

  /** The instants at which it begins and stops being seen. */
  Stream<Instant> changes() {
    return isLimited()
        ? Stream.concat(Stream.ofNullable(from), Stream.ofNullable(expires))
        : Stream.empty();
  }

  void writeTo(FieldWriter out) {
    out.flag(draft).flag(unlisted);
    out.optional(from, FieldWriter::instant).optional(expires, FieldWriter::instant);
  }

  private boolean hasBegun(Instant now) {
    return from == null || !from.isAfter(now);
  }

  private boolean isExpired(Instant now) {
    return expires != null && !now.isBefore(expires);
  }
}
