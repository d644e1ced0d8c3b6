package org.daybook.web.api;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.OffsetDateTime;
import org.daybook.feed.format.PublicUrls;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.site.Tag;

/** Describes entries as members of lists: without their texts. */
record EntryRows(PublicUrls urls) {

  /** An entry as a link with its title. */
  JsonMembers link(Entry entry) {
    return new JsonMembers()
        .with("title", urls.text(entry.title()))
        .with("path", entry.path().value())
        .with("url", urls.of(entry.path()))
        .with("self", urls.of(ApiPaths.entry(entry.path())));
  }

  /** Everything about an entry that is short. */
  JsonMembers row(Entry entry) {
    JsonMembers row =
        link(entry)
            .with("id", entry.id())
            .with("section", entry.path().top())
            .with("summary", urls.text(entry.summary()))
            .with("language", entry.page().language().toLanguageTag())
            .withAny("published", entry.dated() ? time(entry.published()) : "")
            .with("updated", time(changed(entry)))
            .with("authors", entry.authors(), this::author)
            .with("tags", entry.tags(), this::tag)
            .withAny("status", entry.status(), status -> Json.of(status.label()))
            .with("words", entry.text().words())
            .with("minutes", entry.text().minutes());
    return entry.visibility().draft() ? row.with("draft", true) : row;
  }

  Json author(Author author) {
    return named(author.name(), author.slug().value(), author.path());
  }

  private Json tag(Tag tag) {
    return named(tag.label(), tag.slug().value(), tag.path());
  }

  /** Something that entries share, with the value that filters them. */
  JsonMembers named(String name, String slug, SitePath page) {
    JsonMembers named = new JsonMembers().with("name", name).with("slug", slug);
    return urls.site().hasGroup(page) ? named.with("url", urls.of(page)) : named;
  }

  /** The time of the last change of an entry, which is not before its publication. */
  static OffsetDateTime changed(Entry entry) {
    return entry.updated().isAfter(entry.published()) ? entry.updated() : entry.published();
  }

  private static String time(OffsetDateTime time) {
    return ISO_OFFSET_DATE_TIME.format(time);
  }
}
