package org.daybook.html.embed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.daybook.document.Html;
import org.daybook.feed.Feeds;
import org.daybook.feed.SearchFeed;
import org.daybook.feed.format.PublicUrls;
import org.daybook.html.ErrorNotice;
import org.daybook.html.HtmlPage;
import org.daybook.html.PageContext;
import org.daybook.html.PageContext.Banner;
import org.daybook.html.ThemeAssets;
import org.daybook.html.Words;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * Makes fragments of HTML for pages of other sites, and documents of one fragment for frames. A
 * fragment has no ids, because two fragments of one page, or one and its page, could have the same.
 * All its classes begin with {@code daybook-}. Safe for use by several threads.
 */
public final class Fragments {
  private final ThemeAssets assets;
  private final String program;
  private final String origins;

  /**
   * A maker of fragments.
   *
   * @param assets what frames load
   * @param program the digest of the program: another may write other fragments of the same site
   * @param origins of the pages beside the site's own that may show frames
   */
  public Fragments(ThemeAssets assets, String program, List<String> origins) {
    this.assets = assets;
    this.program = program;
    this.origins = String.join(" ", origins);
  }

  /**
   * The place of a fragment.
   *
   * @param base the site's public URL, ending in a slash
   * @param path the address of the fragment, not decoded
   */
  public EmbedContext place(Feeds feeds, URI base, SitePath path, boolean framed) {
    PageContext place =
        new PageContext(feeds, path, feeds.site().home().language(), assets, Banner.NONE, null);
    return new EmbedContext(place, new PublicUrls(feeds, base, assets.icon()), framed);
  }

  /** The newest entries of a feed; empty if there is no such feed. */
  public Optional<HtmlPage> latest(EmbedContext place, Selection selection) {
    return selection
        .feed(place.feeds())
        .map(feed -> page(place, new PieceFactory(place).latest(feed, selection)));
  }

  /** The entries that a search found. */
  public HtmlPage search(EmbedContext place, SearchFeed search) {
    return page(place, new PieceFactory(place).found(search));
  }

  /** A whole entry, also by a former path; empty if there is none. */
  public Optional<HtmlPage> entry(EmbedContext place, SitePath path) {
    return entry(place.site(), path)
        .map(entry -> page(place, new PieceFactory(place).whole(entry)));
  }

  /** A notice in place of a fragment that is not there. */
  public static String notice(ErrorNotice notice, Words words) {
    String sentence = notice.reason().orElseGet(() -> notice.message(words));
    return "<p class=\"daybook-error\">" + Html.of(sentence).markup() + "</p>\n";
  }

  /** The entry at a path, which may lack its slash or be a former one. */
  static Optional<Entry> entry(Site site, SitePath path) {
    return site.entryNowOrBefore(SitePaths.page(path.value()));
  }

  private HtmlPage page(EmbedContext place, Piece piece) {
    String fingerprint =
        new EmbedFingerprint(program, origins, assets.stylesheet()).of(place, piece);
    return new HtmlPage(
        fingerprint, () -> place.framed() ? piece.frame(place, origins) : piece.fragment(place));
  }
}
