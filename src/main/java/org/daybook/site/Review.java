package org.daybook.site;

import java.time.LocalDate;
import org.daybook.io.FieldWriter;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an entry, and until when it can be relied on.
 *
 * @param owner who answers for it, or nobody but its authors
 * @param reviewed when it was last confirmed, if ever
 * @param due when it must be read again, if ever
 * @param overdue whether that day has come
 */
public record Review(
    @Nullable Author owner,
    @Nullable LocalDate reviewed,
    @Nullable LocalDate due,
    boolean overdue) {
  /** Nobody but the authors, never. */
  public static final Review NONE = new Review(null, null, null, false);

  /** The same as it stands on a day. */
  Review on(LocalDate day) {
    return new Review(owner, reviewed, due, due != null && !day.isBefore(due));
  }

  void writeTo(FieldWriter out) {
    out.optional(owner, (to, answerable) -> answerable.writeTo(to));
    out.optional(reviewed, FieldWriter::day).optional(due, FieldWriter::day).flag(overdue);
  }
}
