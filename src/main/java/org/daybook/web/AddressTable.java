package org.daybook.web;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.feed.Feed;
import org.daybook.feed.FeedPage;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.Sitemaps;
import org.daybook.html.Pages;
import org.daybook.html.ThemeAssets;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.FeedAddress;
import org.daybook.site.FeedAddress.Format;
import org.daybook.site.Group;
import org.daybook.site.Groups;
import org.daybook.site.ListAddress;
import org.daybook.site.ListPage;
import org.daybook.site.Page;
import org.daybook.site.PagedList;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.theme.Theme;

/**
 * The addresses that have an answer without a query: all but those of the API, of embeds, of
 * suggestions, of monitors and of errors.
 *
 * @param feeds the published site with its feeds
 */
record AddressTable(Feeds feeds, Pages pages, ThemeAssets assets) {
  /** The addresses with a representation, and those that redirect to one. */
  Stream<SitePath> all() {
    return Stream.of(
            texts(feeds.site()),
            lists(feeds.site()),
            feeds.site().assets().map(Asset::path),
            feeds.all().stream().flatMap(AddressTable::documents),
            ofDaybook(),
            tagPages(),
            new Sitemaps().paths(feeds.site()),
            assets.paths().stream(),
            theme())
        .flatMap(Function.identity());
  }

  /** The pages that authors have written, and where entries were before. */
  private static Stream<SitePath> texts(Site site) {
    Stream<Entry> entries = site.sections().stream().flatMap(s -> s.entries().stream());
    return Stream.of(
            Stream.of(SitePath.HOME),
            site.pages().stream().map(Page::path),
            entries.flatMap(e -> Stream.concat(Stream.of(e.path()), e.aliases().stream())))
        .flatMap(Function.identity());
  }

  private static Stream<SitePath> lists(Site site) {
    Groups groups = site.groups();
    Collection<Group> years = groups.years();
    Stream<SitePath> lists =
        Stream.of(
                site.sections().stream().map(Section::path),
                groups.subjects().stream().map(Group::path),
                years.stream().flatMap(year -> groups.months(year).stream()).map(Group::path),
                groups.at(SitePaths.everything()).stream().map(Group::path))
            .flatMap(Function.identity());
    return Stream.concat(
        years.stream().map(Group::path),
        lists.flatMap(list -> pages(site.listPage(list).orElseThrow().list())));
  }

  private static Stream<SitePath> pages(PagedList list) {
    return IntStream.rangeClosed(0, list.entries().size())
        .mapToObj(list::page)
        .flatMap(Optional::stream)
        .map(ListPage::path);
  }

  /** The documents of a feed: that which people subscribe to, and the archives. */
  private static Stream<SitePath> documents(Feed feed) {
    int archives = FeedPage.numbered(feed, 0).orElseThrow().archives();
    return IntStream.rangeClosed(0, archives)
        .boxed()
        .flatMap(
            number ->
                Stream.of(Format.values())
                    .map(format -> new FeedAddress(feed.page(), format, number).path()));
  }

  private static Stream<SitePath> ofDaybook() {
    return Stream.of(
        SitePaths.tags(),
        SitePaths.archive(),
        SitePaths.feeds(),
        SitePaths.search(),
        SitePaths.feedList(),
        SitePaths.manifest(),
        SitePath.HOME.file(SitePaths.OPEN_SEARCH),
        new SitePath(SitePaths.ROBOTS));
  }

  private Stream<SitePath> tagPages() {
    return IntStream.iterate(2, number -> pages.tags(feeds, number).isPresent(), n -> n + 1)
        .mapToObj(number -> new ListAddress(SitePaths.tags(), number).path());
  }

  private Stream<SitePath> theme() {
    Theme theme = feeds.site().info().theme();
    return theme.files().keySet().stream().map(name -> SitePaths.theme(theme, name));
  }
}
