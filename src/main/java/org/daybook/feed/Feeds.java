package org.daybook.feed;

import java.time.Instant;
import java.util.Collection;
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
import org.daybook.site.Syndication;

/**
 * Makes the channels of a site: its own, then those of sections and groups.
 *
 * @param news the listed entries of the sections that feeds carry, by id
 */
public record Feeds(Site site, FeedChanges history, Map<String, FeedEntry> news) {
  public static Feeds of(Site site, FeedChanges history) {
    Map<String, FeedEntry> news = new HashMap<>();
    site.sections().stream()
        .filter(Feeds::isSyndicated)
        .flatMap(section -> section.listed().stream())
        .forEach(entry -> news.put(entry.id(), FeedEntry.of(entry, history.appeared(entry))));
    return new Feeds(site, history, news);
  }

  public Map<SitePath, Feed> with(Collection<Group> groups) {
    Stream<Section> sections = site.sections().stream().filter(Feeds::isSyndicated);
    Map<SitePath, Feed> channels = new LinkedHashMap<>();
    Stream.of(
            Stream.of(whole()),
            sections.map(this::section),
            groups.stream().map(this::group).filter(channel -> !channel.items().isEmpty()))
        .flatMap(Function.identity())
        .forEach(channel -> channels.put(channel.page(), channel));
    return channels;
  }

  private Feed whole() {
    SiteInfo head = site.masthead();
    return new Feed(
        SitePath.HOME,
        head.id(),
        head.title(),
        head.subtitle(),
        FeedEntry.seconds(site.home().updated()),
        items(site.newest()),
        history.removedFrom(SitePath.HOME),
        site.masthead().feedEntries());
  }

  private Feed section(Section section) {
    Page page = section.page();
    return new Feed(
        page.path(),
        site.masthead().id(page.path()),
        titled(page.title()),
        page.summary(),
        FeedEntry.seconds(page.updated()),
        items(section.listed().stream().sorted(Entry.NEWEST).toList()),
        history.removedFrom(page.path()),
        site.masthead().feedEntries());
  }

  private Feed group(Group group) {
    return new Feed(
        group.path(),
        site.masthead().id(group.path()),
        titled(Html.of(group.title())),
        Html.EMPTY,
        Instant.EPOCH,
        items(group.entries().stream().sorted(Entry.NEWEST).toList()),
        history.removedFrom(group.path()),
        site.masthead().feedEntries());
  }

  private List<FeedEntry> items(List<Entry> entries) {
    return entries.stream().flatMap(entry -> Stream.ofNullable(news.get(entry.id()))).toList();
  }

  // Readers list the feeds of many sites by title alone.
  private Html titled(Html part) {
    return new Html(part.markup() + " · " + site.masthead().title().markup());
  }

  private static boolean isSyndicated(Section section) {
    return section.syndication() != Syndication.NONE;
  }
}
