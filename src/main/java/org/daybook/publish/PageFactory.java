package org.daybook.publish;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.daybook.document.Document;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.publish.Outline.Placed;
import org.daybook.publish.header.DateParser;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.HeaderAttributes;
import org.daybook.site.Page;
import org.daybook.site.SitePath;

/** Makes pages of placed documents. */
record PageFactory(SiteDefaults edition, DateParser dates) {

  /** A document's page, undated if its header names no date. */
  Page page(Placed placed) {
    Document document = placed.document();
    EntryHeader header = EntryHeader.of(document);
    OffsetDateTime updated =
        header.updated(dates).or(() -> header.published(dates, "")).orElse(Page.UNDATED);
    return page(placed, document.title(), updated);
  }

  /** A document's page with a date from elsewhere. */
  Page page(Placed placed, Html title, OffsetDateTime updated) {
    Document document = placed.document();
    HeaderAttributes attributes = new HeaderAttributes(document.attributes());
    Html description = attributes.markup("description");
    return new Page(
        placed.path(),
        placed.source(),
        title,
        description.isBlank() ? document.opening() : description,
        language(attributes),
        updated,
        document.text());
  }

  /** The home page, which bears the site's title. */
  Page home(Optional<Placed> home) {
    return home.map(this::page).orElseGet(() -> empty(SitePath.HOME, edition.title()));
  }

  /** A page that nobody wrote. */
  Page empty(SitePath path, Html title) {
    String source = path + "index.adoc";
    return new Page(path, source, title, Html.EMPTY, edition.language(), Page.UNDATED, Text.EMPTY);
  }

  private Locale language(HeaderAttributes attributes) {
    String tag = attributes.text("lang");
    return tag.isEmpty() ? edition.language() : Locale.forLanguageTag(tag);
  }
}
