package org.daybook.site;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
  private final Masthead masthead;
  private final Page home;
  private final List<Page> pages;
  private final List<Section> sections;
  private final List<Asset> assets;

  private final List<Entry> newest;
  private final SortedMap<Tag, List<Entry>> tags;
  private final SortedMap<Series, List<Entry>> series;
  private final Map<SitePath, SitePath> moved;
  private final Set<SitePath> gone;
  private final Map<SitePath, Page> pageAt;
  private final Map<SitePath, Section> sectionAt;
  private final Map<SitePath, Entry> entryAt;
  private final Map<SitePath, Asset> assetAt;
  private final Map<String, Page> pageFrom;
  private final Map<String, Asset> assetFrom;
  private volatile @Nullable String revision;

  /**
   * A site of these parts.
   *
   * @param pages those outside the sections
   */
  public Site(
      Masthead masthead, Page home, List<Page> pages, List<Section> sections, List<Asset> assets) {
    this(masthead, home, pages, sections, assets, Set.of());
  }

  private Site(
      Masthead masthead,
      Page home,
      List<Page> pages,
      List<Section> sections,
      List<Asset> assets,
      Set<SitePath> gone) {
    this.masthead = masthead;
    this.home = home;
    this.pages = sorted(pages, Page::path);
    this.sections = sorted(sections, Section::path);
    this.assets = sorted(assets, Asset::path);
    newest = sections.stream().flatMap(s -> s.listed().stream()).sorted(Entry.NEWEST).toList();
    tags = by(Entry::tags, newest);
    List<Entry> parts = newest.stream().sorted(Entry.PARTS).toList();
    series = by(entry -> Stream.ofNullable(entry.series()).toList(), parts);
    moved = moved(entries().toList());
    this.gone = gone;
    pageAt = index(pages, Page::path);
    sectionAt = index(sections, Section::path);
    entryAt = index(entries().toList(), Entry::path);
    assetAt = index(assets, Asset::path);
    pageFrom = index(everyPage().toList(), Page::source);
    assetFrom = index(assets, Asset::source);
  }

  /** The site as a reader sees it: nothing they may not see takes part in anything. */
  public Site visibleTo(Reader reader) {
    List<Section> visible = sections.stream().map(section -> section.visibleTo(reader)).toList();
    if (visible.equals(sections)) {
      return this;
    }
    List<Entry> hidden = entries().filter(entry -> !entry.isVisibleTo(reader)).toList();
    Stream<Asset> shown = assets.stream().filter(asset -> hidden.stream().noneMatch(asset::isOf));
    Set<SitePath> expired =
        hidden.stream().filter(entry -> entry.isGoneFor(reader)).map(Entry::path).collect(toSet());
    return new Site(masthead, home, pages, visible, shown.toList(), expired);
  }

  /** What identifies this state of the content: equal wherever the content is equal. */
  public String revision() {
    String known = revision;
    if (known == null) {
      // Two threads may both compute it, for it comes out the same.
      known = Revision.of(content());
      revision = known;
    }
    return known;
  }

  /** What the site says of itself. */
  public Masthead masthead() {
    return masthead;
  }

  /** The page at the root. */
  public Page home() {
    return home;
  }

  /** The pages outside the sections, by path. */
  public List<Page> pages() {
    return pages;
  }

  /** The sections, by path. */
  public List<Section> sections() {
    return sections;
  }

  /** Every listed entry, newest first. */
  public List<Entry> newest() {
    return newest;
  }

  /** The listed entries of the sections that feeds carry, newest first: what is news to readers. */
  public List<Entry> news() {
    return newest.stream()
        .filter(entry -> sectionOf(entry).syndication() != Syndication.NONE)
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

  /** Where the entry is now that was at this path before. */
  public Optional<SitePath> movedTo(SitePath path) {
    return Optional.ofNullable(moved.get(path));
  }

  /** Whether an entry was at this path until it expired. */
  public boolean isGone(SitePath path) {
    return gone.contains(path);
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

  /** Whether a page of any kind is at this path. */
  public boolean hasPage(SitePath path) {
    return path.equals(home.path())
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

  private Stream<?> content() {
    return Stream.of(
            Stream.of(masthead, home),
            pages.stream(),
            sections.stream().flatMap(Section::content),
            assets.stream(),
            gone.stream().sorted())
        .flatMap(Function.identity());
  }

  private Stream<Entry> entries() {
    return sections.stream().flatMap(section -> section.entries().stream());
  }

  private Stream<Page> everyPage() {
    return Stream.of(
            Stream.of(home),
            pages.stream(),
            sections.stream().map(Section::page),
            entries().map(Entry::page))
        .flatMap(Function.identity());
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

  private static <V> List<V> sorted(List<V> values, Function<V, SitePath> path) {
    return values.stream().sorted(Comparator.comparing(path)).toList();
  }

  private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
    return values.stream().collect(toUnmodifiableMap(key, Function.identity()));
  }
}
