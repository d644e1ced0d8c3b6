package org.daybook.feed;

import java.time.Instant;
import java.util.List;
import org.daybook.document.Html;
import org.daybook.io.Replaced;
import org.daybook.site.SitePath;

/**
 * A feed that people subscribe to: the news of the site, of a section, of a series, of a tag, of an
 * author or of a search.
 *
 * @param page the HTML page with the same entries; the documents of the feed lie beside it
 * @param id permanent IRI, the same in all of its documents (RFC 4287 §4.2.6)
 * @param title inline markup
 * @param subtitle inline markup, may be empty
 * @param documents the entries, newest first, divided into documents
 * @param tombstones of entries that it had, the last first
 * @param updated the time of the last change in it, in whole seconds (RFC 4287 §4.2.15)
 * @param query of the addresses of its page and its document, with its question mark; empty but for
 *     a search
 */
public record Feed(
    SitePath page,
    String id,
    Html title,
    Html subtitle,
    FeedPagination documents,
    List<Tombstone> tombstones,
    Instant updated,
    String query) {

  /**
   * A mark that a feed no longer has an entry (RFC 6721 §3).
   *
   * @param id of the entry
   * @param when it was removed, in whole seconds
   */
  public record Tombstone(String id, Instant when) {}

  public Feed {
    tombstones = List.copyOf(tombstones);
  }

  /**
   * A feed of these entries, divided into documents.
   *
   * @param founded when its title or subtitle last changed, in whole seconds
   */
  Feed(
      SitePath page,
      String id,
      Html title,
      Html subtitle,
      Instant founded,
      FeedPagination documents,
      List<Tombstone> tombstones) {
    this(
        page,
        id,
        title,
        subtitle,
        documents,
        tombstones,
        updated(founded, documents.entries(), tombstones),
        "");
  }

  /**
   * This feed after a replacement of entries by others of the same dates of publication.
   *
   * @param founded when its title or subtitle last changed, in whole seconds
   */
  @SuppressWarnings("ReferenceEquality") // The next replacement must find the later values.
  Feed after(Replaced<FeedEntry> edit, Instant founded) {
    List<FeedEntry> now = edit.in(entries());
    if (now == entries()) {
      return this;
    }
    FeedPagination divided = FeedPagination.of(now, documents.size());
    return new Feed(page, id, title, subtitle, founded, divided, tombstones);
  }

  /** Says whether it is the feed of a search, which is made for each request. */
  boolean isSearch() {
    return !query.isEmpty();
  }

  /** Its entries, newest first. */
  public List<FeedEntry> entries() {
    return documents.entries();
  }

  static Instant updated(Instant founded, List<FeedEntry> entries, List<Tombstone> tombstones) {
    Instant gone = tombstones.stream().map(Tombstone::when).reduce(founded, FeedEntry::later);
    return entries.stream().map(FeedEntry::updated).reduce(gone, FeedEntry::later);
  }
}
