package org.daybook.site;

import java.util.List;

/**
 * What the site says of itself on every page and in every feed.
 *
 * @param title inline markup
 * @param subtitle inline markup, may be empty
 * @param author who answers for entries that name nobody
 * @param id the feed's permanent IRI (RFC 4287 §4.2.6)
 * @param navigation the pages that every page links to, in this order
 */
public record Masthead(
    Html title, Html subtitle, Author author, String id, List<SitePath> navigation) {
  public Masthead {
    navigation = List.copyOf(navigation);
  }
}
