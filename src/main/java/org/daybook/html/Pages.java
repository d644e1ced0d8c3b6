package org.daybook.html;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.feed.Feeds;
import org.daybook.html.PageContext.Banner;
import org.daybook.site.Entry;
import org.daybook.site.Group;
import org.daybook.site.Groups;
import org.daybook.site.ListAddress;
import org.daybook.site.ListPage;
import org.daybook.site.Page;
import org.daybook.site.PagedList;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * Makes HTML pages. A page depends on nothing but the arguments, and its links are relative to its
 * own path. Safe for use by several threads.
 */
public final class Pages {
  private static final int NOT_FOUND = 404;
  private static final int NEWEST_OF_YEAR = 10;

  private final ThemeAssets assets;
  private final Summaries summaries;
  private final PageWriter writer;
  private final TagIndex tags = new TagIndex();

  /**
   * A maker of pages.
   *
   * @param assets what every page loads
   * @param banner what every page begins with
   * @param summaries the summaries that long entries offer
   * @param program the digest of the program: another may write other pages of the same site
   */
  public Pages(ThemeAssets assets, Banner banner, Summaries summaries, String program) {
    this(assets, summaries, new PageWriter(assets, banner, summaries + " " + program, null));
  }

  /** A maker of pages without a hint. */
  public Pages(ThemeAssets assets, boolean preview, Summaries summaries, String program) {
    this(assets, new Banner(preview, ""), summaries, program);
  }

  private Pages(ThemeAssets assets, Summaries summaries, PageWriter writer) {
    this.assets = assets;
    this.summaries = summaries;
    this.writer = writer;
  }

  /**
   * The same maker, whose pages also name their public URL for other programs.
   *
   * @param url the site's public URL, ending in a slash
   */
  public Pages at(URI url) {
    return new Pages(assets, summaries, writer.at(url));
  }

  /** The home page: the introduction, the newest entries, the sections. */
  public HtmlPage home(Feeds feeds) {
    Page home = feeds.site().home();
    List<Entry> newest = feeds.site().news().stream().limit(20).toList();
    return writer.page(
        "home",
        place(feeds, home),
        () -> Map.of("newest", newest),
        shown -> ListFields.front(feeds.site(), newest, shown.whole(home)));
  }

  /** A page of a section in the section's layout. */
  public HtmlPage section(Feeds feeds, ListPage page) {
    Section section = feeds.site().section(page.list().path()).orElseThrow();
    return writer.page(
        "section",
        writer.place(feeds, page.path(), section.page().language()),
        () -> Map.of("section", section, "page", page),
        shown -> {
          ListFields.paging(page, shown.options(section));
          if (page.isFront()) {
            shown.whole(section.page());
          }
          if (section.layout() == Layout.BOARD) {
            shown.texts(page.entries());
          } else {
            shown.rows(page.entries());
          }
        });
  }

  /** The page of an entry. */
  public HtmlPage entry(Feeds feeds, Entry entry) {
    PageContext place = place(feeds, entry.page());
    EntryView view = EntryView.of(entry, place);
    return writer.page("entry", place, () -> view.parameters(summaries), view::writeTo);
  }

  /** A page outside the sections. */
  public HtmlPage page(Feeds feeds, Page page) {
    return writer.page(
        "page", place(feeds, page), () -> Map.of("page", page), shown -> shown.whole(page));
  }

  /** A page of the index of all tags, if there is one; 0 is the first. */
  public Optional<HtmlPage> tags(Feeds feeds, int number) {
    return tags.page(feeds.site().groups(), number)
        .map(
            page ->
                writer.page(
                    "tags",
                    place(feeds, new ListAddress(SitePaths.tags(), number).path()),
                    page::parameters,
                    page::writeTo));
  }

  /** A page of a series, a tag, an author or a month. */
  public HtmlPage group(Feeds feeds, ListPage page) {
    Group group = feeds.site().groups().at(page.list().path()).orElseThrow();
    return writer.page(
        "group",
        place(feeds, page.path()),
        () -> Map.of("group", group, "page", page),
        shown -> ListFields.paging(page, shown.text(group.title())).rows(page.entries()));
  }

  /** The page of all years. */
  public HtmlPage archive(Feeds feeds) {
    Groups groups = feeds.site().groups();
    return writer.page(
        "archive",
        place(feeds, SitePaths.archive()),
        Map::of,
        shown ->
            groups.years().forEach(year -> ListFields.months(year, groups.months(year), shown)));
  }

  /** The page of one year: all its entries if one page has room for them, else the newest. */
  public HtmlPage year(Feeds feeds, Group year) {
    List<Entry> all = year.entries();
    boolean whole = PagedList.isOnePage(all.size(), feeds.site().info().perPage());
    List<Entry> entries = whole ? all : all.subList(0, Math.min(NEWEST_OF_YEAR, all.size()));
    return writer.page(
        "year",
        place(feeds, year.path()),
        () -> Map.of("year", year, "shown", entries),
        shown -> ListFields.months(year, feeds.site().groups().months(year), shown).rows(entries));
  }

  /**
   * The page that lists the feeds.
   *
   * @param base the site's public URL, ending in a slash
   */
  public HtmlPage feeds(Feeds feeds, URI base) {
    FeedsView view = FeedsView.of(feeds, base);
    return writer.page("feeds", place(feeds, SitePaths.feeds()), view::parameters, view::writeTo);
  }

  /**
   * An error page in place of the one at this path.
   *
   * <p>A page for the status 404 links to entries with a similar path or title.
   *
   * @param typed the path as the reader typed it, decoded
   */
  public String notice(Feeds feeds, SitePath path, ErrorNotice notice, String typed) {
    List<Entry> near =
        notice.status() == NOT_FOUND ? Suggestions.to(typed, feeds.site()) : List.of();
    return writer.written(
        "notice", writer.anywhere(feeds, path), Map.of("notice", notice, "near", near));
  }

  /** The page at every path until a site is published, with the reason if it is known. */
  public String starting(SitePath path, String why) {
    String stylesheet = assets.stylesheet().from(path);
    String icon = assets.icon().from(path);
    return Templates.written(
        "starting", Map.of("stylesheet", stylesheet, "icon", icon, "why", why));
  }

  /** The description for browsers that install the site (W3C Web App Manifest), as JSON. */
  public String manifest(Site site) {
    return WebManifest.of(site, assets);
  }

  private PageContext place(Feeds feeds, Page page) {
    return writer.place(feeds, page.path(), page.language());
  }

  private PageContext place(Feeds feeds, SitePath path) {
    return writer.place(feeds, path, feeds.site().home().language());
  }
}
