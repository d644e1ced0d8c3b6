package org.daybook.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.site.Entry;
import org.daybook.site.Group;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;

/**
 * Makes the feeds of a site.
 *
 * @param entries the listed entries of syndicated sections, by id; feeds share these objects
 * @param known the feeds of an earlier state; what is the same in them is not made again
 */
record FeedFactory(
    Site site, FeedChanges changes, Map<String, FeedEntry> entries, Map<SitePath, Feed> known) {

  /**
   * A factory for one state of a site.
   *
   * @param known the feeds of an earlier state, of which those entries that are the same are taken
   */
  static FeedFactory of(Site site, FeedChanges changes, FeedSet known) {
    Map<String, FeedEntry> entries = new HashMap<>();
    for (Entry entry : site.news()) {
      FeedEntry now = FeedEntry.appeared(entry, changes.appeared(entry));
      FeedEntry before = known.entries().get(entry.id());
      entries.put(entry.id(), now.equals(before) ? before : now);
    }
    return new FeedFactory(site, changes, entries, known.byPage());
  }

  /** The feeds by their pages: the site's, then those of sections, series, tags and authors. */
  Map<SitePath, Feed> feeds() {
    Stream<Section> sections = site.sections().stream().filter(Section::isSyndicated);
    Map<SitePath, Feed> feeds = new LinkedHashMap<>();
    Stream.of(
            Stream.of(whole()),
            sections.map(this::section),
            site.groups().subjects().stream()
                .map(this::group)
                .filter(feed -> !feed.entries().isEmpty()))
        .flatMap(Function.identity())
        .forEach(feed -> feeds.put(feed.page(), feed));
    return feeds;
  }

  private Feed whole() {
    SiteInfo info = site.info();
    return new Feed(
        SitePath.HOME,
        info.id(),
        info.title(),
        info.subtitle(),
        FeedSet.founded(SitePath.HOME, site),
        documents(SitePath.HOME, site.newest()),
        changes.removedFrom(SitePath.HOME));
  }

  private Feed section(Section section) {
    Page page = section.page();
    return new Feed(
        page.path(),
        site.info().id(page.path()),
        titled(page.title()),
        page.summary(),
        FeedSet.founded(page.path(), site),
        documents(page.path(), newest(section.listed(), section.sort().isByDate())),
        changes.removedFrom(page.path()));
  }

  private Feed group(Group group) {
    return new Feed(
        group.path(),
        site.info().id(group.path()),
        titled(Html.of(group.title())),
        Html.EMPTY,
        FeedSet.founded(group.path(), site),
        documents(group.path(), newest(group.entries(), group.isByDate())),
        changes.removedFrom(group.path()));
  }

  private static List<Entry> newest(List<Entry> listed, boolean byDate) {
    return byDate ? listed : listed.stream().sorted(Entry.NEWEST).toList();
  }

  /** The documents of the feed of a page with those of these entries that feeds carry. */
  private FeedPagination documents(SitePath page, List<Entry> newest) {
    List<FeedEntry> syndicated = new ArrayList<>(newest.size());
    for (Entry entry : newest) {
      FeedEntry carried = entries.get(entry.id());
      if (carried != null) {
        syndicated.add(carried);
      }
    }
    Feed before = known.get(page);
    FeedPagination earlier = before == null ? FeedPagination.NONE : before.documents();
    return earlier.followedBy(syndicated, site.info().feedEntries());
  }

  // Feed readers list the feeds of many sites by title alone.
  private Html titled(Html part) {
    return new Html(part.markup() + " · " + site.info().title().markup());
  }
}
