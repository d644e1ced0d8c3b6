package org.daybook.feed.format;

import java.net.URI;
import java.util.Optional;
import org.daybook.feed.FeedPage;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/** What is new on a site, in every format. */
public final class FeedDocuments {
  /** Changes whenever the same content is to make other documents. */
  public static final String FORMATS = AtomFeed.FORMAT + " " + JsonFeed.FORMAT;

  private final PublicUrls urls;

  /**
   * The feeds of a site.
   *
   * @param base its public URL, ending in a slash
   * @param icon where its icon is
   * @throws IllegalArgumentException if the base is relative or ends in anything but a slash
   */
  public FeedDocuments(Site site, URI base, SitePath icon) {
    urls = new PublicUrls(site, base, icon);
  }

  /** The Atom feed that people subscribe to who like a page. */
  public Optional<FeedDocument> atom(SitePath page) {
    return atom(page, 0);
  }

  /**
   * An archive of that feed.
   *
   * @param number from 1 for the oldest
   */
  public Optional<FeedDocument> archive(SitePath page, int number) {
    return atom(page, number);
  }

  /** The same as {@link #atom(SitePath)} in JSON. */
  public Optional<FeedDocument> json(SitePath page) {
    return jsonArchive(page, 0);
  }

  /** The same as {@link #archive} in JSON. */
  public Optional<FeedDocument> jsonArchive(SitePath page, int number) {
    return slice(page, number).map(slice -> new JsonFeed(urls, slice));
  }

  /** The list of all feeds that people can subscribe to. */
  public FeedDocument list() {
    return new Opml(urls);
  }

  private Optional<FeedDocument> atom(SitePath page, int number) {
    return slice(page, number).map(slice -> new AtomFeed(urls, new AtomPart(slice)));
  }

  private Optional<FeedPage> slice(SitePath page, int number) {
    return urls.site().channel(page).flatMap(channel -> FeedPage.of(channel, number));
  }
}
