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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.io.Fingerprint;

/**
 * The parts of a site, each kind in the order of paths.
 *
 * @param pages those outside the sections
 * @param gone the paths of entries that have expired
 */
record SiteContent(
    SiteInfo info,
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

  /** The same without the parts that a viewer may not see. */
  SiteContent visibleTo(Viewer viewer) {
    List<Section> visible = sections.stream().map(section -> section.visibleTo(viewer)).toList();
    List<Entry> hidden = entries().filter(entry -> !entry.isVisibleTo(viewer)).toList();
    Stream<Asset> shown = assetsWithout(hidden);
    SortedSet<SitePath> expired =
        hidden.stream()
            .filter(entry -> entry.isGoneFor(viewer))
            .map(Entry::path)
            .collect(toCollection(TreeSet::new));
    return new SiteContent(info, home, pages, visible, shown.toList(), expired);
  }

  // Entries may lie below others; a file belongs to the nearest entry above it.
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

  /** The listed entries of the chosen sections, newest first. */
  List<Entry> newest(Predicate<Section> chosen) {
    return sections.stream()
        .filter(chosen)
        .flatMap(section -> section.listed().stream())
        .sorted(Entry.NEWEST)
        .toList();
  }

  /** The fingerprint of every part, made from those of the entries. */
  String fingerprint(EntryFingerprints entries) {
    return Fingerprint.of(
        out -> {
          info.writeTo(out);
          home.writeTo(out);
          out.list(pages, (to, page) -> page.writeTo(to));
          out.list(sections, (to, section) -> section.writeTo(to, entries));
          out.list(assets, (to, asset) -> asset.writeTo(to));
          out.list(gone, (to, path) -> to.text(path.value()));
        });
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
