package org.daybook.feed;

import java.time.Instant;
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
 */
record FeedFactory(Site site, FeedChanges changes, Map<String, FeedEntry> entries) {

  /**
   * A factory for one state of a site.
   *
   * @param known the entries of an earlier state, by id; those that are the same are taken
   */
  static FeedFactory of(Site site, FeedChanges changes, Map<String, FeedEntry> known) {
    Map<String, FeedEntry> entries = new HashMap<>();
    for (Entry entry : site.news()) {
      FeedEntry now = FeedEntry.appeared(entry, changes.appeared(entry));
      FeedEntry before = known.get(entry.id());
      entries.put(entry.id(), now.equals(before) ? before : now);
    }
    return new FeedFactory(site, changes, entries);
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
        FeedEntry.seconds(site.home().updated()),
        syndicated(site.newest()),
        changes.removedFrom(SitePath.HOME),
        info.feedEntries());
  }

  private Feed section(Section section) {
    Page page = section.page();
    return new Feed(
        page.path(),
        site.info().id(page.path()),
        titled(page.title()),
        page.summary(),
        FeedEntry.seconds(page.updated()),
        syndicated(section.listed()),
        changes.removedFrom(page.path()),
        site.info().feedEntries());
  }

  private Feed group(Group group) {
    return new Feed(
        group.path(),
        site.info().id(group.path()),
        titled(Html.of(group.title())),
        Html.EMPTY,
        Instant.EPOCH,
        syndicated(group.entries()),
        changes.removedFrom(group.path()),
        site.info().feedEntries());
  }

  private List<FeedEntry> syndicated(List<Entry> some) {
    return some.stream()
        .sorted(Entry.NEWEST)
        .flatMap(entry -> Stream.ofNullable(entries.get(entry.id())))
        .toList();
  }

  // Feed readers list the feeds of many sites by title alone.
  private Html titled(Html part) {
    return new Html(part.markup() + " · " + site.info().title().markup());
  }
}
