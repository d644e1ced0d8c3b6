package org.daybook.site;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the channels of a site: its own, then those of sections and groups.
 *
 * @param silent the names of sections that no feed carries
 */
record Channels(Site site, History history, Set<String> silent) {
  static Channels of(Site site, History history) {
    Stream<Section> silent = site.sections().stream().filter(Channels::isSilent);
    return new Channels(
        site, history, silent.map(section -> section.path().top()).collect(toUnmodifiableSet()));
  }

  Map<SitePath, Channel> with(Collection<Group> groups) {
    Stream<Section> sections = site.sections().stream().filter(section -> !isSilent(section));
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
        history.removedFrom(SitePath.HOME));
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
        history.removedFrom(page.path()));
  }

  private Channel group(Group group) {
    return new Channel(
        group.path(),
        site.masthead().id(group.path()),
        titled(Html.of(group.title())),
        Html.EMPTY,
        Instant.EPOCH,
        items(group.entries().stream().sorted(Entry.NEWEST).toList()),
        history.removedFrom(group.path()));
  }

  private List<Item> items(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> !silent.contains(entry.path().top()))
        .map(entry -> Item.of(entry, appeared(entry)))
        .toList();
  }

  private Instant appeared(Entry entry) {
    return history.appeared().getOrDefault(entry.id(), Instant.EPOCH);
  }

  // Readers list the feeds of many sites by title alone.
  private Html titled(Html part) {
    return new Html(part.markup() + " · " + site.masthead().title().markup());
  }

  private static boolean isSilent(Section section) {
    return section.syndication() == Syndication.NONE;
  }
}
