package org.daybook.feed;

import java.time.Instant;
import java.util.List;
import org.daybook.document.Html;
import org.daybook.site.SitePath;

/**
 * What people subscribe to: the news of the site, of a section, of a tag or of an author.
 *
 * @param page what shows the same to people; the documents of the feed lie beside it
 * @param id permanent IRI, the same in all of its documents (RFC 4287 §4.2.6)
 * @param title inline markup
 * @param subtitle inline markup, may be empty
 * @param founded when what it says of itself last changed, in whole seconds
 * @param items newest first
 * @param tombstones of entries that it had, the last first
 * @param length how many items one of its documents has at most, from 1
 */
public record Feed(
    SitePath page,
    String id,
    Html title,
    Html subtitle,
    Instant founded,
    List<FeedEntry> items,
    List<Tombstone> tombstones,
    int length) {

  public Feed {
    items = List.copyOf(items);
    tombstones = List.copyOf(tombstones);
  }

  /** When anything in it last changed, in whole seconds (RFC 4287 §4.2.15). */
  public Instant updated() {
    Instant gone = tombstones.stream().map(Tombstone::when).reduce(founded, FeedEntry::later);
    return items.stream().map(FeedEntry::updated).reduce(gone, FeedEntry::later);
  }
}
