package org.daybook.site;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.io.Replaced;

/** Finds pages, entries and files by their paths, by their source files and in lists. */
final class SiteIndex {
  private final List<Entry> newest;
  private final List<Entry> news;
  private final Groups groups;
  private final Map<SitePath, Page> pageAt;
  private final Map<SitePath, Section> sectionAt;
  private final Map<SitePath, Entry> entryAt;
  private final Map<SitePath, Asset> assetAt;
  private final Map<SitePath, PagedList> listAt;
  private final Map<SitePath, SitePath> moved;
  private final List<Asset> renamed;
  private final Links links;
  private final EntryNames names;
  private final Backlink.Index backlinks;
  private final List<Instant> changes;

  SiteIndex(SiteContent content) {
    newest = content.newest(section -> true);
    news = content.newest(Section::isSyndicated);
    groups = new Groups(newest);
    List<Entry> entries = content.entries().toList();
    pageAt = index(content.pages(), Page::path);
    sectionAt = index(content.sections(), Section::path);
    entryAt = index(entries, Entry::path);
    assetAt = index(content.assets(), Asset::path);
    Stream<PagedList> sections = content.sections().stream().map(Section::list);
    Stream<PagedList> others = groups.lists(content.info().perPage()).stream();
    listAt = index(Stream.concat(sections, others).toList(), PagedList::path);
    moved = moved(entries);
    renamed = content.assets().stream().filter(Asset::isRenamed).toList();
    links = new Links(content);
    names = new EntryNames(newest);
    backlinks = new Backlink.Index(newest, links);
    changes = content.changes().sorted().distinct().toList();
  }

  // Everything that depends on addresses, order, groups and titles alone is as it was.
  private SiteIndex(SiteIndex earlier, SiteContent content, TextEdit edit) {
    newest = edit.entries().in(earlier.newest);
    news = edit.entries().in(earlier.news);
    groups = earlier.groups.after(edit.entries());
    pageAt = earlier.pageAt;
    sectionAt = index(content.sections(), Section::path);
    entryAt = edit.entries().in(earlier.entryAt, Entry::path);
    assetAt = edit.assets().in(earlier.assetAt, Asset::path);
    listAt = new HashMap<>(earlier.listAt);
    listAt.replaceAll((path, list) -> after(list, edit.entries()));
    moved = earlier.moved;
    renamed = edit.assets().in(earlier.renamed);
    links = new Links(earlier.links, edit);
    names = earlier.names;
    backlinks = new Backlink.Index(newest, links);
    backlinks.startFrom(earlier.backlinks);
    changes = earlier.changes;
  }

  /** The index of this content after an edit. */
  SiteIndex after(TextEdit edit, SiteContent content) {
    return new SiteIndex(this, content, edit);
  }

  /** Finds now what is the same as in an earlier state but for the entries that differ. */
  SiteIndex startingFrom(SiteIndex earlier) {
    if (names != earlier.names) {
      names.startFrom(earlier.names);
      backlinks.startFrom(earlier.backlinks);
    }
    return this;
  }

  @SuppressWarnings("ReferenceEquality") // Equal lists may have earlier texts.
  private static PagedList after(PagedList list, Replaced<Entry> edit) {
    List<Entry> now = edit.in(list.entries());
    return now == list.entries() ? list : list.with(now);
  }

  List<Entry> newest() {
    return newest;
  }

  List<Entry> news() {
    return news;
  }

  Groups groups() {
    return groups;
  }

  Optional<Page> page(SitePath path) {
    return Optional.ofNullable(pageAt.get(path));
  }

  Optional<Section> section(SitePath path) {
    return Optional.ofNullable(sectionAt.get(path));
  }

  Optional<Entry> entry(SitePath path) {
    return Optional.ofNullable(entryAt.get(path));
  }

  Optional<Asset> asset(SitePath path) {
    return Optional.ofNullable(assetAt.get(path));
  }

  List<Asset> renamed() {
    return renamed;
  }

  Optional<ListPage> listPage(SitePath path) {
    ListAddress address = ListAddress.of(path);
    return Optional.ofNullable(listAt.get(address.list())).flatMap(l -> l.page(address.number()));
  }

  boolean hasPage(SitePath path) {
    return path.equals(SitePath.HOME)
        || pageAt.containsKey(path)
        || sectionAt.containsKey(path)
        || entryAt.containsKey(path);
  }

  Optional<SitePath> movedTo(SitePath path) {
    return Optional.ofNullable(moved.get(path));
  }

  Links links() {
    return links;
  }

  List<Backlink> backlinks(SitePath path) {
    return backlinks.of(path);
  }

  List<Instant> changes() {
    return changes;
  }

  Stream<Page.Name> namesNear(String name) {
    return names.near(name);
  }

  private static Map<SitePath, SitePath> moved(List<Entry> entries) {
    Map<SitePath, SitePath> moved = new TreeMap<>();
    entries.forEach(entry -> entry.aliases().forEach(from -> moved.put(from, entry.path())));
    return moved;
  }

  private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
    return values.stream().collect(toUnmodifiableMap(key, Function.identity()));
  }
}
