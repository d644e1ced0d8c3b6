package org.daybook.site;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a site is made of, in the order of paths.
 *
 * @param pages those outside the sections
 * @param gone where entries were until they expired
 */
record SiteContent(
    SiteInfo masthead,
    Page home,
    List<Page> pages,
    List<Section> sections,
    List<Asset> assets,
    Set<SitePath> gone) {

  SiteContent {
    pages = sorted(pages, Page::path);
    sections = sorted(sections, Section::path);
    assets = sorted(assets, Asset::path);
    gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
  }

  /** The same without what a reader may not see. */
  SiteContent visibleTo(Viewer reader) {
    List<Section> visible = sections.stream().map(section -> section.visibleTo(reader)).toList();
    List<Entry> hidden = entries().filter(entry -> !entry.isVisibleTo(reader)).toList();
    Stream<Asset> shown = assetsWithout(hidden);
    SortedSet<SitePath> expired =
        hidden.stream()
            .filter(entry -> entry.isGoneFor(reader))
            .map(Entry::path)
            .collect(toCollection(TreeSet::new));
    return new SiteContent(masthead, home, pages, visible, shown.toList(), expired);
  }

  // A file is of the entry that it lies deepest below: entries may lie below others.
  private Stream<Asset> assetsWithout(List<Entry> hidden) {
    Set<SitePath> all = entries().map(Entry::path).collect(toSet());
    Set<SitePath> gone = hidden.stream().map(Entry::path).collect(toSet());
    return assets.stream()
        .filter(
            asset ->
                asset
                    .path()
                    .pagesAbove()
                    .filter(all::contains)
                    .findFirst()
                    .filter(gone::contains)
                    .isEmpty());
  }

  /** Every part, down to the entries, for which their digests stand. */
  Stream<?> values(EntryDigests digests) {
    return Stream.of(
            Stream.of(masthead, home),
            pages.stream(),
            sections.stream().flatMap(section -> section.content(digests)),
            assets.stream(),
            gone.stream())
        .flatMap(Function.identity());
  }

  Stream<Entry> entries() {
    return sections.stream().flatMap(section -> section.entries().stream());
  }

  Stream<Page> everyPage() {
    return Stream.of(
            Stream.of(home),
            pages.stream(),
            sections.stream().map(Section::page),
            entries().map(Entry::page))
        .flatMap(Function.identity());
  }

  private static <V> List<V> sorted(List<V> values, Function<V, SitePath> path) {
    return values.stream().sorted(Comparator.comparing(path)).toList();
  }
}
