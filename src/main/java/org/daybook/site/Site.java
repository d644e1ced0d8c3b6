package org.daybook.site;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole site at one moment. Every response is computed from one of these and nothing else, so no
 * reader ever sees half of an edit.
 */
public final class Site {
  private final Content content;
  private final History history;

  private final List<Entry> newest;
  private final SortedMap<Tag, List<Entry>> tags;
  private final SortedMap<Series, List<Entry>> series;
  private final Map<SitePath, Group> groups;
  private final Map<SitePath, Group> years;
  private final Map<SitePath, Channel> channels;
  private final Map<SitePath, SitePath> moved;
  private final Map<SitePath, Page> pageAt;
  private final Map<SitePath, Section> sectionAt;
  private final Map<SitePath, Entry> entryAt;
  private final Map<SitePath, Asset> assetAt;
  private final Map<String, Page> pageFrom;
  private final Map<String, Asset> assetFrom;
  private final Map<SitePath, List<Backlink>> backlinks;
  private volatile @Nullable String revision;

  /**
   * A site of these parts.
   *
   * @param pages those outside the sections
   */
  public Site(
      Masthead masthead, Page home, List<Page> pages, List<Section> sections, List<Asset> assets) {
    this(new Content(masthead, home, pages, sections, assets, Set.of()), History.NONE);
  }

  private Site(Content content, History history) {
    this.content = content;
    this.history = history;
    List<Entry> entries = content.entries().toList();
    Stream<Entry> listed = content.sections().stream().flatMap(s -> s.listed().stream());
    newest = listed.sorted(Entry.NEWEST).toList();
    tags = by(Entry::tags, newest);
    List<Entry> parts = newest.stream().sorted(Entry.PARTS).toList();
    series = by(entry -> Stream.ofNullable(entry.series()).toList(), parts);
    groups = groups();
    years = Group.years(newest);
    moved = moved(entries);
    pageAt = index(content.pages(), Page::path);
    sectionAt = index(content.sections(), Section::path);
    entryAt = index(entries, Entry::path);
    assetAt = index(content.assets(), Asset::path);
    pageFrom = index(content.everyPage().toList(), Page::source);
    assetFrom = index(content.assets(), Asset::source);
    backlinks = Backlink.among(newest, this::pageFrom);
    channels = new Channels(this, history).with(groups.values());
  }

  /** The site as a reader sees it: nothing they may not see takes part in anything. */
  public Site visibleTo(Reader reader) {
    Content visible = content.visibleTo(reader);
    return visible.equals(content) ? this : new Site(visible, history);
  }

  /** The same site, which remembers what was before. */
  public Site remembering(History past) {
    return new Site(content, past);
  }

  /** What identifies this state of the content: equal wherever the content is equal. */
  public String revision() {
    String known = revision;
    if (known == null) {
      // Two threads may both compute it, for it comes out the same. Not of when it changed: the
      // same
      // content has the same revision on every node.
      Stream<?> before = Stream.of(history.removed(), history.appeared());
      known = Revision.of(Stream.concat(content.values(), before));
      revision = known;
    }
    return known;
  }

  /** What the site says of itself. */
  public Masthead masthead() {
    return content.masthead();
  }

  /** The page at the root. */
  public Page home() {
    return content.home();
  }

  /** The pages outside the sections, by path. */
  public List<Page> pages() {
    return content.pages();
  }

  /** The sections, by path. */
  public List<Section> sections() {
    return content.sections();
  }

  /** Every listed entry, newest first. */
  public List<Entry> newest() {
    return newest;
  }

  /** The listed entries of the sections that feeds carry, newest first: what is news to readers. */
  public List<Entry> news() {
    return channel(SitePath.HOME).orElseThrow().items().stream().map(Item::entry).toList();
  }

  /** Every entry that is to be read again by now, in the order of their sources. */
  List<Entry> due() {
    return content
        .entries()
        .filter(entry -> entry.review().overdue())
        .sorted(Comparator.comparing(entry -> entry.page().source()))
        .toList();
  }

  /**
   * The tags of listed entries in the order of their slugs, each with its entries, newest first.
   */
  public SortedMap<Tag, List<Entry>> tags() {
    return tags;
  }

  /** The series of listed entries in the order of their slugs, each with its parts in order. */
  public SortedMap<Series, List<Entry>> series() {
    return series;
  }

  /**
   * The entries that are listed together at this path, which is a series', a tag's, an author's or
   * a year's.
   */
  public Optional<Group> group(SitePath path) {
    return Optional.ofNullable(groups.get(path)).or(() -> Optional.ofNullable(years.get(path)));
  }

  /** The listed entries of each year, the last year first. */
  public Collection<Group> years() {
    return years.values();
  }

  /** What people can subscribe to: the site, then sections, series, tags and authors. */
  public Collection<Channel> channels() {
    return channels.values();
  }

  /** What people subscribe to who like the page at this path. */
  public Optional<Channel> channel(SitePath page) {
    return Optional.ofNullable(channels.get(page));
  }

  /** When anything that readers see last changed, or the epoch where nobody knows. */
  public Instant changed() {
    return history.changed();
  }

  /** Where the entry is now that was at this path before. */
  public Optional<SitePath> movedTo(SitePath path) {
    return Optional.ofNullable(moved.get(path));
  }

  /** Whether an entry was at this path until it expired. */
  public boolean isGone(SitePath path) {
    return content.gone().contains(path);
  }

  /** The page outside the sections at this path. */
  public Optional<Page> page(SitePath path) {
    return Optional.ofNullable(pageAt.get(path));
  }

  /** The section at this path. */
  public Optional<Section> section(SitePath path) {
    return Optional.ofNullable(sectionAt.get(path));
  }

  /** The section an entry belongs to. */
  public Section sectionOf(Entry entry) {
    return section(new SitePath(entry.path().top() + "/")).orElseThrow();
  }

  /** The entry at this path. */
  public Optional<Entry> entry(SitePath path) {
    return Optional.ofNullable(entryAt.get(path));
  }

  /** The asset at this path. */
  public Optional<Asset> asset(SitePath path) {
    return Optional.ofNullable(assetAt.get(path));
  }

  /** The listed entries that link to the page at this path, the newest first. */
  public List<Backlink> backlinks(SitePath path) {
    return List.copyOf(backlinks.getOrDefault(path, List.of()));
  }

  /** Whether a page of any kind is at this path. */
  public boolean hasPage(SitePath path) {
    return path.equals(SitePath.HOME)
        || pageAt.containsKey(path)
        || sectionAt.containsKey(path)
        || entryAt.containsKey(path);
  }

  /** The page of any kind that was made from a source file. */
  public Optional<Page> pageFrom(String source) {
    return Optional.ofNullable(pageFrom.get(source));
  }

  /** The asset that a source file is. */
  public Optional<Asset> assetFrom(String source) {
    return Optional.ofNullable(assetFrom.get(source));
  }

  /** Markup with a URL, made from a path in the site, for each target inside the site. */
  public Html linked(Html markup, Function<SitePath, String> urls) {
    return markup.linked(reference -> link(reference, urls));
  }

  private Link link(Reference reference, Function<SitePath, String> urls) {
    Page page = pageFrom.get(reference.source());
    String fragment = reference.anchor().isEmpty() ? "" : "#" + reference.anchor();
    if (page != null) {
      return new Link(urls.apply(page.path()) + fragment, page.title());
    }
    Asset asset = assetFrom.get(reference.source());
    SitePath path = asset == null ? new SitePath(reference.source()) : asset.path();
    return new Link(urls.apply(path) + fragment, Html.of(reference.source()));
  }

  private Map<SitePath, Group> groups() {
    Map<SitePath, Group> all = new LinkedHashMap<>();
    series.forEach((s, parts) -> all.put(s.path(), new Group(s.path(), s.title(), parts)));
    tags.forEach((t, tagged) -> all.put(t.path(), new Group(t.path(), t.label(), tagged)));
    by(Entry::authors, newest)
        .forEach((a, written) -> all.put(a.path(), new Group(a.path(), a.name(), written)));
    return all;
  }

  private static <K> SortedMap<K, List<Entry>> by(
      Function<Entry, List<K>> keys, List<Entry> entries) {
    SortedMap<K, List<Entry>> grouped = new TreeMap<>();
    for (Entry entry : entries) {
      keys.apply(entry)
          .forEach(key -> grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
    }
    grouped.replaceAll((key, group) -> List.copyOf(group));
    return Collections.unmodifiableSortedMap(grouped);
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
