package org.daybook.html;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.PageContext.Banner;
import org.daybook.io.Fingerprint;
import org.daybook.site.SitePath;
import org.jspecify.annotations.Nullable;

/** Writes pages with templates, and makes their fingerprints before they are written. */
public final class PageWriter {
  private final ThemeAssets assets;
  private final Banner banner;
  private final String settings;
  private final @Nullable URI base;
  private final LayoutFingerprint layout;

  /**
   * A writer of pages.
   *
   * @param banner what every page begins with
   * @param settings everything else that pages depend on beside the site and the assets
   * @param base the site's public URL, ending in a slash, if pages may name it
   */
  public PageWriter(ThemeAssets assets, Banner banner, String settings, @Nullable URI base) {
    this.assets = assets;
    this.banner = banner;
    this.settings = settings;
    this.base = base;
    layout = new LayoutFingerprint(assets.icon() + " " + banner + " " + base + " " + settings);
  }

  PageWriter at(URI url) {
    return new PageWriter(assets, banner, settings, url);
  }

  /**
   * A page in the layout of the site.
   *
   * @param parameters of the template, beside the place; asked for when the page is written
   * @param shown writes the fields of all that the template shows beside the layout
   */
  public HtmlPage page(
      String template,
      PageContext place,
      Supplier<Map<String, Object>> parameters,
      Consumer<PageFields> shown) {
    String fingerprint =
        Fingerprint.of(
            out -> {
              out.text(template).text(layout.of(place.feeds()));
              out.text(place.path().value()).text(place.language().toLanguageTag());
              out.text(place.words().messages().fingerprint());
              out.list(place.subscriptions(), (to, feed) -> to.text(feed.title().markup()));
              shown.accept(new PageFields(place.site(), out));
            });
    return new HtmlPage(fingerprint, () -> written(template, place, parameters.get()));
  }

  /** A page without a fingerprint. */
  String written(String template, PageContext place, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("place", place);
    return Templates.written(template, all);
  }

  PageContext place(Feeds feeds, SitePath path, Locale language) {
    return new PageContext(feeds, path, language, assets, banner, base);
  }

  /** The place of a page that has no canonical URL. */
  public PageContext anywhere(Feeds feeds, SitePath path) {
    return new PageContext(feeds, path, feeds.site().home().language(), assets, banner, null);
  }
}
