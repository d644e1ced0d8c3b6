package org.daybook.feed.format;

import java.net.URI;
import java.util.Optional;
import org.daybook.feed.FeedPage;
import org.daybook.feed.Feeds;
import org.daybook.feed.SearchFeed;
import org.daybook.site.FeedAddress;
import org.daybook.site.FeedAddress.Format;
import org.daybook.site.SitePath;

/** Finds the documents of a site's feeds. */
public final class FeedDocuments {
  /** The versions of the formats: changes if the same content makes other documents. */
  public static final String FORMATS = AtomFeed.FORMAT + " " + JsonFeed.FORMAT;

  private final PublicUrls urls;

  /**
   * The documents of a site.
   *
   * @param base its public URL, ending in a slash
   * @param icon path of its icon if the theme has none
   * @throws IllegalArgumentException if the base is relative or ends in anything but a slash
   */
  public FeedDocuments(Feeds feeds, URI base, SitePath icon) {
    urls = new PublicUrls(feeds, base, icon);
  }

  /** The document at an address. */
  public Optional<FeedDocument> at(FeedAddress address) {
    return urls.feeds()
        .at(address.page())
        .flatMap(feed -> FeedPage.numbered(feed, address.number()))
        .map(page -> document(address.format(), page));
  }

  /** The document of a search. */
  public FeedDocument of(SearchFeed search, Format format) {
    return document(format, search.page(urls.feeds()));
  }

  /** The list of all feeds that people can subscribe to. */
  public FeedDocument list() {
    return new Opml(urls);
  }

  private FeedDocument document(Format format, FeedPage page) {
    return switch (format) {
      case ATOM -> new AtomFeed(urls, new AtomPart(page));
      case JSON -> new JsonFeed(urls, page);
    };
  }
}
