package org.daybook.site;

import java.time.Instant;
import java.util.List;

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
public record Channel(
    SitePath page,
    String id,
    Html title,
    Html subtitle,
    Instant founded,
    List<Item> items,
    List<Tombstone> tombstones,
    int length) {

  public Channel {
    items = List.copyOf(items);
    tombstones = List.copyOf(tombstones);
  }

  /** When anything in it last changed, in whole seconds (RFC 4287 §4.2.15). */
  public Instant updated() {
    Instant gone = tombstones.stream().map(Tombstone::when).reduce(founded, Item::later);
    return items.stream().map(Item::updated).reduce(gone, Item::later);
  }
}
