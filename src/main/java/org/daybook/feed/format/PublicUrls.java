package org.daybook.feed.format;

import java.net.URI;
import org.daybook.document.Html;
import org.daybook.feed.Feed;
import org.daybook.feed.Feeds;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * Makes absolute URLs of a site's paths and links.
 *
 * @param feeds the site with its feeds
 * @param base its public URL, ending in a slash
 * @param icon path of its icon: the theme's, or else the one that is given
 */
public record PublicUrls(Feeds feeds, URI base, SitePath icon) {
  /**
   * @throws IllegalArgumentException if the base is relative or ends in anything but a slash
   */
  public PublicUrls {
    if (!base.isAbsolute() || !base.toString().endsWith("/")) {
      throw new IllegalArgumentException("not an absolute URL that ends in a slash: " + base);
    }
    icon = feeds.site().info().icon().orElse(icon);
  }

  public Site site() {
    return feeds.site();
  }

  /** The absolute URL of a place in the site. */
  public String of(SitePath path) {
    return path.at(base);
  }

  /** The absolute URL of the page or of a document of a feed. */
  String of(Feed feed, SitePath path) {
    return of(path) + feed.query();
  }

  /** Markup whose links into the site are absolute. */
  public Html linked(Html markup) {
    return site().links().in(markup, this::of, path -> base.resolve(path).toString());
  }

  /** The text of a page, in which every URL is absolute. */
  public Html absolute(Html text, SitePath page) {
    return new RelativeUrls(URI.create(of(page))).resolved(linked(text));
  }

  /** The text of markup: many feed readers show the tags of a title. */
  public String text(Html markup) {
    return XmlText.of(linked(markup).text()).strip();
  }
}
