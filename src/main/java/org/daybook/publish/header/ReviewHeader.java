package org.daybook.publish.header;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.daybook.site.Author;
import org.daybook.site.Review;
import org.jspecify.annotations.Nullable;

/** The attributes of an entry's review. */
record ReviewHeader(
    @HeaderAttribute(name = "page-owner", meaning = "Person who answers for the content")
        @MaxLength(200)
        String pageOwner,
    @HeaderAttribute(name = "page-reviewed", meaning = "Date of the last review") @IsoDate
        String pageReviewed,
    @HeaderAttribute(name = "page-review-by", meaning = "date of the next one") @IsoDate
        String pageReviewBy) {

  Review review(DateParser dates) {
    return new Review(
        pageOwner.isEmpty() ? null : new Author(pageOwner),
        day(pageReviewed, dates),
        day(pageReviewBy, dates),
        false);
  }

  private static @Nullable LocalDate day(String date, DateParser dates) {
    return dates.parse(date).map(OffsetDateTime::toLocalDate).orElse(null);
  }
}
