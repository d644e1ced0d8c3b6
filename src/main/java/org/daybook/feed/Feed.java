package org.daybook.feed;

import java.time.Instant;
import java.util.List;
import org.daybook.document.Html;
import org.daybook.site.SitePath;

/**
 * A feed that people subscribe to: the news of the site, of a section, of a series, of a tag or of
 * an author.
 *
 * @param page the HTML page with the same entries; the documents of the feed lie beside it
 * @param id permanent IRI, the same in all of its documents (RFC 4287 §4.2.6)
 * @param title inline markup
 * @param subtitle inline markup, may be empty
 * @param founded when its title or subtitle last changed, in whole seconds
 * @param entries newest first
 * @param tombstones of entries that it had, the last first
 * @param length the largest number of entries in one of its documents, from 1
 */
public record Feed(
    SitePath page,
    String id,
    Html title,
    Html subtitle,
    Instant founded,
    List<FeedEntry> entries,
    List<Tombstone> tombstones,
    int length) {

  /**
   * A mark that a feed no longer has an entry (RFC 6721 §3).
   *
   * @param id of the entry
   * @param when it was removed, in whole seconds
   */
  public record Tombstone(String id, Instant when) {}

  public Feed {
    entries = List.copyOf(entries);
    tombstones = List.copyOf(tombstones);
  }

  /** The time of the last change in it, in whole seconds (RFC 4287 §4.2.15). */
  public Instant updated() {
    Instant gone = tombstones.stream().map(Tombstone::when).reduce(founded, FeedEntry::later);
    return entries.stream().map(FeedEntry::updated).reduce(gone, FeedEntry::later);
  }
}
