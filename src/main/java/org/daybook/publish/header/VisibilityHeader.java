package org.daybook.publish.header;

import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.daybook.site.Visibility;
import org.jspecify.annotations.Nullable;

/** The attributes that decide who may see a page, its date aside. */
record VisibilityHeader(
    @HeaderAttribute(name = "page-draft", meaning = "Keeps the file from being published")
        @Decided(payload = Doubt.class)
        Switch pageDraft,
    @HeaderAttribute(
            name = "page-unlisted",
            meaning = "Publishes the page, but leaves it out of all lists and feeds")
        @Decided(payload = Doubt.class)
        Switch pageUnlisted,
    @HeaderAttribute(name = "page-expires", meaning = "Date from which the entry is removed")
        @IsoDate
        String pageExpires,
    @HeaderAttribute(
            name = "page-access",
            defaults = EVERYONE,
            meaning = "Reserved: a file that restricts access is not published")
        @Pattern(
            regexp = EVERYONE,
            message = "must be everyone, because access cannot be restricted yet")
        String pageAccess) {
  private static final String EVERYONE = "everyone";

  Visibility visibility(DateParser dates, @Nullable Instant from, boolean inDrafts) {
    return new Visibility(
        pageDraft.or(inDrafts) || !pageAccess.equals(EVERYONE),
        pageUnlisted.or(false),
        from,
        dates.parse(pageExpires).map(OffsetDateTime::toInstant).orElse(null));
  }
}
