package org.daybook.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.io.Lazy;

/**
 * A whole site at one moment, immutable. Every page is computed from one of these and nothing else,
 * so that no answer mixes the states before and after an edit.
 */
public final class Site {
  final SiteContent content;
  private final EntryFingerprints entryFingerprints;
  private final Lazy<SiteIndex> index;
  private final Lazy<String> fingerprint;

  /** A site of these parts; the pages are those outside the sections. */
  public Site(
      SiteInfo info, Page home, List<Page> pages, List<Section> sections, List<Asset> assets) {
    this(new SiteContent(info, home, pages, sections, assets, Set.of()));
  }

  Site(SiteContent content) {
    this(content, new Lazy<>(() -> new SiteIndex(content)), new EntryFingerprints(Entry::writeTo));
  }

  private Site(SiteContent content, Lazy<SiteIndex> index, EntryFingerprints fingerprints) {
    this.content = content;
    this.index = index;
    entryFingerprints = fingerprints;
    fingerprint = new Lazy<>(() -> content.fingerprint(fingerprints));
  }

  /** The site without anything that a viewer may not see, in lists and counts too. */
  public Site visibleTo(Viewer viewer) {
    SiteContent visible = content.visibleTo(viewer);
    return visible.equals(content) ? this : new Site(visible);
  }

  /** This site with what is known of the entries that it has in common with an earlier state. */
  public Site following(Site earlier) {
    Site same = content.sharing(earlier.content).map(Site::new).orElse(this);
    Optional<TextEdit> edit = TextEdit.between(earlier, same);
    SiteIndex next =
        edit.filter(e -> !same.index.isMade())
            .map(e -> earlier.index.get().after(e, same.content))
            .orElseGet(() -> same.index.get().startingFrom(earlier.index.get()));
    EntryFingerprints kept =
        edit.map(e -> earlier.entryFingerprints.without(e.entries().earlier()))
            .orElseGet(() -> earlier.entryFingerprints.keepingOnly(same.content.entries()));
    return new Site(same.content, Lazy.made(next), kept);
  }

  /** The next time at which a part appears, disappears or becomes due for review, or the last. */
  public Instant nextChange(Instant after) {
    List<Instant> all = index.get().changes();
    return all.stream().filter(due -> due.isAfter(after)).findFirst().orElse(Instant.MAX);
  }

  /** The fingerprint of all content: equal on every node that has the same. */
  public String fingerprint() {
    return fingerprint.get();
  }

  /** The fingerprint of an entry, made of all of its own components. */
  public String fingerprint(Entry entry) {
    return entryFingerprints.of(entry);
  }

  /** The files that are elsewhere than their sources say. */
  public List<Asset> renamed() {
    return index.get().renamed();
  }

  /** The description of the site. */
  public SiteInfo info() {
    return content.info();
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
    return index.get().newest();
  }

  /** The listed entries of the syndicated sections, newest first. */
  public List<Entry> news() {
    return index.get().news();
  }

  /** The listed entries that belong together: by series, tag, author and date. */
  public Groups groups() {
    return index.get().groups();
  }

  /** Says whether a tag, an author or a series has a page: of listed entries, there is one. */
  public boolean hasGroup(SitePath path) {
    return groups().at(path).isPresent();
  }

  /** The current path of the entry that was at this path before. */
  public Optional<SitePath> movedTo(SitePath path) {
    return index.get().movedTo(path);
  }

  /** Says whether an entry was at this path until it expired. */
  public boolean isGone(SitePath path) {
    return content.gone().contains(path);
  }

  /** The page outside the sections at this path. */
  public Optional<Page> page(SitePath path) {
    return index.get().page(path);
  }

  /** The section at this path. */
  public Optional<Section> section(SitePath path) {
    return index.get().section(path);
  }

  /** The page at this path of a section, series, tag, author or month, all of which are lists. */
  public Optional<ListPage> listPage(SitePath path) {
    return index.get().listPage(path);
  }

  /** The section an entry belongs to. */
  public Section sectionOf(Entry entry) {
    return section(SitePaths.page(entry.path().top())).orElseThrow();
  }

  /** The entry at this path. */
  public Optional<Entry> entry(SitePath path) {
    return index.get().entry(path);
  }

  /** The entry at this path, or else the one that was there before. */
  public Optional<Entry> entryNowOrBefore(SitePath path) {
    return entry(path).or(() -> movedTo(path).flatMap(this::entry));
  }

  /** The asset at this path. */
  public Optional<Asset> asset(SitePath path) {
    return index.get().asset(path);
  }

  /** The listed entries that link to the page at this path, the newest first. */
  public List<Backlink> backlinks(SitePath path) {
    return index.get().backlinks(path);
  }

  /** Names of listed entries that may be meant by a name: at most 128, some of them twice. */
  public Stream<Page.Name> namesNear(String name) {
    return index.get().namesNear(name);
  }

  /** Says whether a page of any kind is at this path. */
  public boolean hasPage(SitePath path) {
    return index.get().hasPage(path);
  }

  /** Says whether a page, a file or Daybook itself is at a path, which may lack its slash. */
  public boolean hasAnything(String path) {
    SitePath file = new SitePath(path);
    SitePath page = SitePaths.page(path);
    return SitePaths.isReserved(file)
        || SitePaths.isApplication(path)
        || hasPage(page)
        || listPage(page).isPresent()
        || movedTo(page).isPresent()
        || asset(file).isPresent();
  }

  /** The places in the site to which references lead. */
  public Links links() {
    return index.get().links();
  }

  /** The files that pages show or offer. */
  public Stream<Asset> assets() {
    return content.assets().stream();
  }
}
