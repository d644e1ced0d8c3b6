package org.daybook.publish.header;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.daybook.site.Visibility;
import org.jspecify.annotations.Nullable;

/** The attributes that decide who may see a page, its date aside. */
record VisibilityHeader(
    @HeaderAttribute(name = "page-draft", meaning = "Keeps the file from being published")
        Switch pageDraft,
    @HeaderAttribute(
            name = "page-unlisted",
            meaning = "Publishes the page, but leaves it out of all lists and feeds")
        Switch pageUnlisted,
    @HeaderAttribute(name = "page-expires", meaning = "Date from which the entry is removed")
        @IsoDate
        String pageExpires) {

  Visibility visibility(DateParser dates, @Nullable Instant from, boolean inDrafts) {
    return new Visibility(
        pageDraft.or(inDrafts),
        pageUnlisted.or(false),
        from,
        dates.parse(pageExpires).map(OffsetDateTime::toInstant).orElse(null));
  }
}
