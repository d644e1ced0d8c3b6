package org.daybook.site;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.io.Fingerprint;
import org.daybook.io.Replaced;

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
    List<Page> shown =
        visible(pages, Page::visibility, viewer).stream().map(page -> page.seenBy(viewer)).toList();
    List<Section> open =
        sections.stream().flatMap(section -> section.visibleTo(viewer).stream()).toList();
    boolean homeShown = home.visibility().isVisibleTo(viewer);
    SiteInfo seen = (homeShown ? info : info.untitled()).withNavigation(navigation(shown, open));
    return new SiteContent(
        seen,
        homeShown ? home : Page.unwritten(SitePath.HOME, seen.title(), home.language()),
        shown,
        open,
        visible(assets, Asset::visibility, viewer),
        gone(viewer));
  }

  private List<SitePath> navigation(List<Page> shown, List<Section> open) {
    Set<SitePath> there =
        Stream.concat(shown.stream().map(Page::path), open.stream().map(Section::path))
            .collect(toSet());
    return info.navigation().stream().filter(there::contains).toList();
  }

  private SortedSet<SitePath> gone(Viewer viewer) {
    return Stream.concat(pages.stream(), entries().map(Entry::page))
        .filter(page -> page.visibility().isGoneFor(viewer))
        .map(Page::path)
        .collect(toCollection(TreeSet::new));
  }

  private static <V> List<V> visible(
      List<V> values, Function<V, Visibility> visibility, Viewer viewer) {
    return values.stream().filter(v -> visibility.apply(v).isVisibleTo(viewer)).toList();
  }

  /**
   * The same with the objects of an earlier state for the entries that are equal in their places;
   * empty if these have the same objects already.
   */
  Optional<SiteContent> sharing(SiteContent earlier) {
    List<Section> shared = new ArrayList<>(sections);
    boolean replaced = false;
    for (int at = 0; at < sections.size() && sections.size() == earlier.sections.size(); at++) {
      Section own = sections.get(at);
      Optional<Section> other =
          Replaced.sharing(earlier.sections.get(at).entries(), own.entries())
              .map(entries -> TextEdit.with(own, entries));
      shared.set(at, other.orElse(own));
      replaced |= other.isPresent();
    }
    return replaced
        ? Optional.of(new SiteContent(info, home, pages, shared, assets, gone))
        : Optional.empty();
  }

  /** The instants at which a part appears, disappears or becomes due for review. */
  Stream<Instant> changes() {
    return Stream.concat(
        everyPage().flatMap(page -> page.visibility().changes()),
        entries().flatMap(Entry::changes));
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
