package org.daybook.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.daybook.document.Html;
import org.daybook.io.FieldWriter;

/**
 * What the site says of itself on every page and in every feed.
 *
 * @param title inline markup
 * @param subtitle inline markup, may be empty
 * @param author who answers for entries that name nobody
 * @param id the feed's permanent IRI (RFC 4287 §4.2.6)
 * @param navigation the pages that every page links to, in this order
 * @param rights in texts that say nothing of their own
 * @param feedEntries how many entries a document of a feed has at most, from 1
 */
public record SiteInfo(
    Html title,
    Html subtitle,
    Author author,
    String id,
    List<SitePath> navigation,
    Rights rights,
    int feedEntries) {
  /** How many entries a document of a feed has where nobody says so. */
  public static final int FEED_ENTRIES = 30;

  private static final String UUID_URN = "urn:uuid:";

  public SiteInfo {
    navigation = List.copyOf(navigation);
  }

  /** The permanent IRI of the feed that belongs to a page. */
  public String id(SitePath page) {
    if (page.equals(SitePath.HOME) || !id.startsWith(UUID_URN)) {
      return id + page.encoded();
    }
    return UUID_URN + UUID.nameUUIDFromBytes((id + "\n" + page).getBytes(UTF_8));
  }

  void writeTo(FieldWriter out) {
    out.text(title.markup()).text(subtitle.markup());
    author.writeTo(out);
    out.text(id).list(navigation, (to, path) -> to.text(path.value()));
    rights.writeTo(out);
    out.number(feedEntries);
  }
}
