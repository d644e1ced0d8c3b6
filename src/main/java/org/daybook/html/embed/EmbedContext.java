package org.daybook.html.embed;

import java.util.Locale;
import org.daybook.document.Html;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.PublicUrls;
import org.daybook.html.PageContext;
import org.daybook.html.RowText;
import org.daybook.html.Words;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * The place of a fragment: a page of any site, so that all links are absolute and titles are text
 * without markup, ids and classes of their own.
 *
 * @param place the address of the fragment itself, from which a frame loads its files
 * @param urls the absolute URLs of the site
 * @param framed whether the fragment is in a document of its own, for a frame
 */
public record EmbedContext(PageContext place, PublicUrls urls, boolean framed) {
  /** The visible site with its feeds. */
  Feeds feeds() {
    return urls.feeds();
  }

  /** The visible site. */
  public Site site() {
    return place.site();
  }

  /** The absolute URL of a path. */
  public String at(SitePath target) {
    return urls.of(target);
  }

  /** A whole title as text. */
  public String text(Html title) {
    return urls.text(title);
  }

  /** A title for the row of a list. */
  public Html title(Html title) {
    return RowText.title(Html.of(text(title)));
  }

  /** A summary for the row of a list. */
  public Html summary(Html summary) {
    return RowText.summary(Html.of(text(summary)));
  }

  /** The text of an entry: the form for feeds, which has no ids and no classes. */
  public Html text(Entry entry) {
    return urls.absolute(entry.text().feed(), entry.path());
  }

  /** The words of a fragment in a language. */
  public Words words(Locale language) {
    return Words.of(site(), language);
  }

  /** The language of texts of the site itself. */
  Locale language() {
    return site().home().language();
  }
}
