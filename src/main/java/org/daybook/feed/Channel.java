package org.daybook.feed;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daybook.site.Entry;
import org.daybook.site.Html;
import org.daybook.site.Masthead;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * What people subscribe to, in whatever format it is written.
 *
 * @param site where the entries are from
 * @param base the site's public URL, ending in a slash
 * @param page the page that shows the same to people
 * @param id the permanent IRI (RFC 4287 §4.2.6)
 * @param title inline markup
 * @param subtitle inline markup, may be empty
 * @param entries in the order in which they are written
 */
record Channel(
    Site site, URI base, SitePath page, String id, Html title, Html subtitle, List<Entry> entries) {
  private static final int NEWEST = 30;

  /**
   * @throws IllegalArgumentException if the base is relative or ends in anything but a slash
   */
  Channel {
    if (!base.isAbsolute() || !base.toString().endsWith("/")) {
      throw new IllegalArgumentException("not an absolute URL that ends in a slash: " + base);
    }
    entries = List.copyOf(entries);
  }

  /** The newest entries of all the sections that are syndicated. */
  static Channel of(Site site, URI base) {
    Masthead head = site.masthead();
    List<Entry> newest = site.news().stream().limit(NEWEST).toList();
    return new Channel(site, base, SitePath.HOME, head.id(), head.title(), head.subtitle(), newest);
  }

  /**
   * When an entry's text last changed, in whole seconds. Text that was ready before its day changed
   * for subscribers on that day.
   */
  static Instant updated(Entry entry) {
    return later(seconds(entry.updated()), seconds(entry.published()));
  }

  /** When the newest change to an entry, or to what the site says of itself, was made. */
  Instant updated() {
    Instant home = seconds(site.home().updated());
    return entries.stream().map(Channel::updated).reduce(home, Channel::later);
  }

  /** The absolute URL of a place in the site. */
  String url(SitePath path) {
    return base.toASCIIString() + path.encoded();
  }

  /** Markup whose links into the site are absolute. */
  Html linked(Html markup) {
    return site.linked(markup, this::url);
  }

  private static Instant seconds(OffsetDateTime time) {
    return time.toInstant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
