package org.daybook.publish;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.daybook.document.Document;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.publish.header.DateParser;
import org.daybook.publish.header.PageHeader;
import org.daybook.publish.header.SiteHeader;
import org.daybook.site.Page;
import org.daybook.site.SitePath;

/** Makes pages of placed documents. */
record PageFactory(SiteDefaults defaults, DateParser dates) {
  /** The page of a document, undated if its header names no date. */
  Page page(Placed<?> placed) {
    PageHeader header = placed.header().page();
    OffsetDateTime updated =
        header.updated(dates).or(() -> header.published(dates, "")).orElse(Page.UNDATED);
    return page(placed, updated);
  }

  /** The page of a document whose date is known. */
  Page page(Placed<?> placed, OffsetDateTime updated) {
    Document document = placed.document();
    PageHeader header = placed.header().page();
    return new Page(
        placed.path(),
        placed.source(),
        document.title(),
        header.description().isBlank() ? document.opening() : header.description(),
        header.language(defaults.language()),
        updated,
        document.text());
  }

  /** The home page, which has the site's title if nobody wrote it. */
  Page home(Optional<Placed<SiteHeader>> home) {
    return home.map(this::page).orElseGet(() -> emptyPage(SitePath.HOME, defaults.title()));
  }

  /** A page that nobody wrote. */
  Page emptyPage(SitePath path, Html title) {
    return new Page(
        path,
        path + "index.adoc",
        title,
        Html.EMPTY,
        defaults.language(),
        Page.UNDATED,
        Text.EMPTY);
  }
}
