package org.daybook.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Html.Link;
import org.daybook.document.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * A whole site at one moment, immutable. Every page is computed from one of these and nothing else,
 * so that no answer mixes the states before and after an edit.
 */
public final class Site {
  private final SiteContent content;
  private final SiteIndex index;
  private final EntryFingerprints entryFingerprints;
  private final EntryNames names;
  private volatile @Nullable String fingerprint;

  /** A site of these parts; the pages are those outside the sections. */
  public Site(
      SiteInfo info, Page home, List<Page> pages, List<Section> sections, List<Asset> assets) {
    this(new SiteContent(info, home, pages, sections, assets, Set.of()));
  }

  private Site(SiteContent content) {
    this.content = content;
    index = new SiteIndex(content);
    entryFingerprints = new EntryFingerprints(Entry::writeTo);
    names = new EntryNames(index.newest());
  }

  private Site(Site same, EntryFingerprints entryFingerprints, EntryNames names) {
    content = same.content;
    index = same.index;
    this.entryFingerprints = entryFingerprints;
    this.names = names;
  }

  /** The site without anything that a viewer may not see, in lists and counts too. */
  public Site visibleTo(Viewer viewer) {
    SiteContent visible = content.visibleTo(viewer);
    return visible.equals(content) ? this : new Site(visible);
  }

  /** This site with what is known of the entries that it shares with an earlier state. */
  public Site following(Site earlier) {
    index.startFrom(earlier.index);
    EntryFingerprints kept = earlier.entryFingerprints.keepingOnly(content.entries());
    return new Site(this, kept, names.following(earlier.names));
  }

  /** The instants at which a part of the site appears, disappears or becomes due for review. */
  public Stream<Instant> changes() {
    return content.changes();
  }

  /** The fingerprint of all content: equal on every node that has the same. */
  public String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      // Two threads may both compute it, because the result is the same.
      known = content.fingerprint(entryFingerprints);
      fingerprint = known;
    }
    return known;
  }

  /** The fingerprint of an entry, made of all of its own components. */
  public String fingerprint(Entry entry) {
    return entryFingerprints.of(entry);
  }

  /** The files that are elsewhere than their sources say. */
  public List<Asset> renamed() {
    return index.renamed();
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
    return index.newest();
  }

  /** The listed entries of the syndicated sections, newest first. */
  public List<Entry> news() {
    return index.news();
  }

  /** The listed entries that belong together: by series, tag, author and date. */
  public Groups groups() {
    return index.groups();
  }

  /** The current path of the entry that was at this path before. */
  public Optional<SitePath> movedTo(SitePath path) {
    return index.movedTo(path);
  }

  /** Says whether an entry was at this path until it expired. */
  public boolean isGone(SitePath path) {
    return content.gone().contains(path);
  }

  /** The page outside the sections at this path. */
  public Optional<Page> page(SitePath path) {
    return index.page(path);
  }

  /** The section at this path. */
  public Optional<Section> section(SitePath path) {
    return index.section(path);
  }

  /** The page at this path of a section, series, tag, author or month, all of which are lists. */
  public Optional<ListPage> listPage(SitePath path) {
    return index.listPage(path);
  }

  /** The section an entry belongs to. */
  public Section sectionOf(Entry entry) {
    return section(SitePaths.page(entry.path().top())).orElseThrow();
  }

  /** The entry at this path. */
  public Optional<Entry> entry(SitePath path) {
    return index.entry(path);
  }

  /** The asset at this path. */
  public Optional<Asset> asset(SitePath path) {
    return index.asset(path);
  }

  /** The listed entries that link to the page at this path, the newest first. */
  public List<Backlink> backlinks(SitePath path) {
    return index.backlinks(path);
  }

  /** Names of listed entries that may be meant by a name: at most 128, some of them twice. */
  public Stream<EntryName> namesNear(String name) {
    return names.near(name);
  }

  /** Says whether a page of any kind is at this path. */
  public boolean hasPage(SitePath path) {
    return index.hasPage(path);
  }

  /** The page of any kind that was made from a source file. */
  public Optional<Page> pageFrom(String source) {
    return index.pageFrom(source);
  }

  /** The files that pages show or offer. */
  public Stream<Asset> assets() {
    return content.assets().stream();
  }

  /** The link that a reference stands for, with a path in the site. */
  public Link link(SourceReference reference) {
    return index.link(reference, SitePath::value);
  }

  /** The asset that a source file is. */
  public Optional<Asset> assetFrom(String source) {
    return index.assetFrom(source);
  }

  /** Markup with a URL, made from a path in the site, for each target inside the site. */
  public Html linked(Html markup, Function<SitePath, String> urls) {
    return markup.linked(reference -> index.link(reference, urls));
  }
}
