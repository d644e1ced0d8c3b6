package org.daybook.publish.header;

import java.time.OffsetDateTime;
import org.daybook.site.Visibility;

/** The attributes that decide who may see an entry, its date aside. */
record VisibilityHeader(
    @HeaderAttribute(name = "page-draft", meaning = "Not published") Switch pageDraft,
    @HeaderAttribute(
            name = "page-unlisted",
            meaning = "Has its page, and is in no list and in no feed")
        Switch pageUnlisted,
    @HeaderAttribute(name = "page-expires", meaning = "From when on it is gone") @IsoDate
        String pageExpires) {

  Visibility visibility(DateParser dates, boolean inDrafts) {
    return new Visibility(
        pageDraft.or(inDrafts),
        pageUnlisted.or(false),
        dates.parse(pageExpires).map(OffsetDateTime::toInstant).orElse(null));
  }
}
