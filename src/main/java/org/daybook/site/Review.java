package org.daybook.site;

import java.time.LocalDate;
import org.daybook.io.FieldWriter;
import org.jspecify.annotations.Nullable;

/**
 * The owner of an entry, and the day until which the entry can be relied on.
 *
 * @param owner the person who answers for it, or null where its authors do
 * @param reviewed when it was last confirmed, if ever
 * @param due when it must be read again, if ever
 * @param overdue whether the day in {@code due} has come
 */
public record Review(
    @Nullable Author owner,
    @Nullable LocalDate reviewed,
    @Nullable LocalDate due,
    boolean overdue) {
  /** No owner but the authors, and no day of review. */
  public static final Review NONE = new Review(null, null, null, false);

  /** The same, overdue if this day is not before the due day. */
  Review asOf(LocalDate day) {
    return new Review(owner, reviewed, due, due != null && !day.isBefore(due));
  }

  void writeTo(FieldWriter out) {
    out.optional(owner, (to, answerable) -> answerable.writeTo(to));
    out.optional(reviewed, FieldWriter::day).optional(due, FieldWriter::day).flag(overdue);
  }
}
