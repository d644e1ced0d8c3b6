package org.daybook.publish;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.daybook.document.Document;
import org.daybook.publish.header.DateParser;
import org.daybook.publish.header.PageHeader;
import org.daybook.site.Page;
import org.jspecify.annotations.Nullable;

/** Makes pages of placed documents. */
record PageFactory(SiteDefaults defaults, DateParser dates) {
  /** The page of a document, undated if its header names no date. */
  Page page(Placed<?> placed) {
    PageHeader header = placed.header().page();
    Optional<OffsetDateTime> published = header.published(dates, "");
    OffsetDateTime updated = header.updated(dates).or(() -> published).orElse(Page.UNDATED);
    return page(placed, published.orElse(null), updated);
  }

  /** The page of a document whose dates are known. */
  Page page(Placed<?> placed, @Nullable OffsetDateTime published, OffsetDateTime updated) {
    Document document = placed.document();
    PageHeader header = placed.header().page();
    Instant from = published == null ? null : published.toInstant();
    return new Page(
        placed.placement().path(),
        placed.source(),
        document.title(),
        header.description().isBlank() ? document.opening() : header.description(),
        header.language(defaults.language()),
        updated,
        header.visibility(dates, from, placed.placement().draft()),
        document.text());
  }
}
