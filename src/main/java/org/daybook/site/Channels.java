package org.daybook.site;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the channels of a site: its own, then those of sections and groups.
 *
 * @param news the listed entries of the sections that feeds carry, by id
 */
record Channels(Site site, History history, Map<String, Item> news) {
  static Channels of(Site site, History history) {
    Map<String, Item> news = new HashMap<>();
    site.sections().stream()
        .filter(Channels::isSyndicated)
        .flatMap(section -> section.listed().stream())
        .forEach(entry -> news.put(entry.id(), Item.of(entry, history.appeared(entry))));
    return new Channels(site, history, news);
  }

  Map<SitePath, Channel> with(Collection<Group> groups) {
    Stream<Section> sections = site.sections().stream().filter(Channels::isSyndicated);
    Map<SitePath, Channel> channels = new LinkedHashMap<>();
    Stream.of(
            Stream.of(whole()),
            sections.map(this::section),
            groups.stream().map(this::group).filter(channel -> !channel.items().isEmpty()))
        .flatMap(Function.identity())
        .forEach(channel -> channels.put(channel.page(), channel));
    return channels;
  }

  private Channel whole() {
    Masthead head = site.masthead();
    return new Channel(
        SitePath.HOME,
        head.id(),
        head.title(),
        head.subtitle(),
        Item.seconds(site.home().updated()),
        items(site.newest()),
        history.removedFrom(SitePath.HOME),
        site.masthead().feedEntries());
  }

  private Channel section(Section section) {
    Page page = section.page();
    return new Channel(
        page.path(),
        site.masthead().id(page.path()),
        titled(page.title()),
        page.summary(),
        Item.seconds(page.updated()),
        items(section.listed().stream().sorted(Entry.NEWEST).toList()),
        history.removedFrom(page.path()),
        site.masthead().feedEntries());
  }

  private Channel group(Group group) {
    return new Channel(
        group.path(),
        site.masthead().id(group.path()),
        titled(Html.of(group.title())),
        Html.EMPTY,
        Instant.EPOCH,
        items(group.entries().stream().sorted(Entry.NEWEST).toList()),
        history.removedFrom(group.path()),
        site.masthead().feedEntries());
  }

  private List<Item> items(List<Entry> entries) {
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
