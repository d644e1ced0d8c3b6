package org.daybook.html;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.feed.Feed;
import org.daybook.feed.Feeds;
import org.daybook.language.Direction;
import org.daybook.site.Entry;
import org.daybook.site.ListAddress;
import org.daybook.site.Page;
import org.daybook.site.Rights;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.theme.Chrome;
import org.daybook.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The place in the site where a page is written. Templates ask it for whatever looks different from
 * elsewhere, links above all.
 *
 * @param feeds the visible site with its feeds
 * @param path where the page is
 * @param language of the page's text
 * @param assets what the page loads
 * @param banner what the page begins with
 * @param base the site's public URL, ending in a slash, if the page may name it
 */
public record PageContext(
    Feeds feeds,
    SitePath path,
    Locale language,
    ThemeAssets assets,
    Banner banner,
    @Nullable URI base) {
  /**
   * The lines above the header of a page.
   *
   * @param preview whether it says that unpublished entries are shown
   * @param hint a sentence for the operator; none if it is empty
   */
  public record Banner(boolean preview, String hint) {
    /** Nothing. */
    public static final Banner NONE = new Banner(false, "");
  }

  private static final Pattern ANCHOR = Pattern.compile("</?a\\b[^>]*>");

  /** The visible site. */
  public Site site() {
    return feeds.site();
  }

  /** The relative URL that leads from here to a path. */
  public String to(SitePath target) {
    return target.from(path);
  }

  /** The look that the operator has chosen. */
  public Theme theme() {
    return site().info().theme();
  }

  /** The relative URL of a file of the theme. */
  public String toTheme(String name) {
    return to(SitePaths.theme(theme(), name));
  }

  /** Markup of the theme, whose links lead somewhere from here. */
  public String chrome(String part) {
    return part.isEmpty() ? "" : Chrome.placed(part, toTheme(""), to(SitePath.HOME));
  }

  /** The relative URL of the icon of the site. */
  public String icon() {
    return to(site().info().icon().orElse(assets.icon()));
  }

  /** The URL that the page should be known by, if it may name one. */
  public @Nullable String canonical() {
    return base == null ? null : path.at(base);
  }

  /** Markup whose links lead somewhere from here. */
  public Html linked(Html markup) {
    return site().links().in(markup, this::to);
  }

  /** The text of a page for its own place. */
  public Html text(Page page) {
    return linked(page.text().page());
  }

  /** The text of an entry for a place that shows the section's other entries too. */
  public Html boardText(Entry entry, Section section) {
    return linked(BoardText.of(entry, section));
  }

  /** The id of an entry in a place that shows the section's other entries too. */
  public String boardId(Entry entry, Section section) {
    return BoardText.id(entry, section);
  }

  /** A title that may stand inside a link: without links of its own. */
  public Html label(Html title) {
    return new Html(ANCHOR.matcher(title.markup()).replaceAll(""));
  }

  /** The pages that every page links to. */
  public List<Page> navigation() {
    return navigation(site());
  }

  /** The sections in the order in which the home page links to them. */
  public List<Section> sections() {
    return sections(site());
  }

  /** The {@code aria-current} of a link to a page: whether this is it, or lies below it. */
  public @Nullable String current(SitePath page) {
    if (page.equals(path)) {
      return "page";
    }
    boolean below = path.value().startsWith(page.value()) && page.depth() > 0;
    return below ? "true" : null;
  }

  /** The {@code lang} of a part of this page that was made from another page. */
  public @Nullable String language(Page part) {
    return part.language().equals(language) ? null : part.language().toLanguageTag();
  }

  /** The words of the page itself. */
  public Words words() {
    return Words.of(site(), language);
  }

  /** The {@code dir} of the page; none if its language is written from left to right. */
  public @Nullable String direction() {
    Direction direction = Direction.of(language);
    return direction == Direction.LTR ? null : direction.attribute();
  }

  /** The {@code dir} of a part of this page that was made from another page. */
  public @Nullable String direction(Page part) {
    Direction direction = Direction.of(part.language());
    return direction == Direction.of(language) ? null : direction.attribute();
  }

  /** The rights in what the page shows: in an entry's own text, if it is one's page. */
  public Rights rights(@Nullable Entry entry) {
    Rights all = site().info().rights();
    return entry == null ? all : entry.rights().orElse(all);
  }

  /** The feeds that the page names: its own feed, or that of its list, then the site's. */
  public List<Feed> subscriptions() {
    return Stream.of(ListAddress.of(path).list(), SitePath.HOME)
        .distinct()
        .flatMap(page -> feeds.at(page).stream())
        .toList();
  }

  /** The part of a series that an entry is; empty if it is listed in none or the only one. */
  public Optional<SeriesPart> part(Entry entry) {
    return SeriesPart.of(entry, site().groups());
  }

  /** The name of a feed among this site's: its title without the site's own. */
  public String name(Feed feed) {
    String title = feed.title().text();
    return title.replaceFirst(Pattern.quote(" · " + site().info().title().text()) + "$", "");
  }

  static List<Page> navigation(Site site) {
    return site.info().navigation().stream().flatMap(to -> pageAt(to, site).stream()).toList();
  }

  static List<Section> sections(Site site) {
    return site.info().navigation().stream().flatMap(to -> site.section(to).stream()).toList();
  }

  private static Optional<Page> pageAt(SitePath target, Site site) {
    return site.page(target)
        .or(() -> site.section(target).map(Section::page))
        .or(() -> site.entry(target).map(Entry::page));
  }
}
