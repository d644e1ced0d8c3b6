package org.daybook.site;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Link;
import org.daybook.document.Reference;
import org.daybook.feed.Feed;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.FeedEntry;
import org.daybook.feed.FeedFingerprints;
import org.daybook.feed.FeedPage;
import org.daybook.feed.Feeds;
import org.jspecify.annotations.Nullable;

/**
 * A whole site at one moment. Every response is computed from one of these and nothing else, so no
 * reader ever sees half of an edit.
 */
public final class Site {
  private final SiteContent content;
  private final FeedChanges history;

  private final List<Entry> newest;
  private final Groups groups;
  private final SiteIndex directory;
  private final Map<SitePath, List<Backlink>> backlinks;
  private final Map<SitePath, Feed> channels;
  private final EntryDigests digests;
  private final Map<FeedPage.Key, String> revisions = new ConcurrentHashMap<>();
  private volatile @Nullable String revision;

  /**
   * A site of these parts.
   *
   * @param pages those outside the sections
   */
  public Site(
      SiteInfo masthead, Page home, List<Page> pages, List<Section> sections, List<Asset> assets) {
    this(new SiteContent(masthead, home, pages, sections, assets, Set.of()), FeedChanges.NONE);
  }

  private Site(SiteContent content, FeedChanges history) {
    this.content = content;
    this.history = history;
    Stream<Entry> listed = content.sections().stream().flatMap(s -> s.listed().stream());
    newest = listed.sorted(Entry.NEWEST).toList();
    groups = new Groups(newest);
    directory = new SiteIndex(content);
    backlinks = Backlink.among(newest, directory::pageFrom);
    channels = Feeds.of(this, history).with(groups.subjects());
    digests = new EntryDigests();
  }

  private Site(Site same, FeedChanges history, Map<SitePath, Feed> channels, EntryDigests digests) {
    this.content = same.content;
    this.history = history;
    newest = same.newest;
    groups = same.groups;
    directory = same.directory;
    backlinks = same.backlinks;
    this.channels = channels;
    this.digests = digests;
  }

  /** The site as a reader sees it: nothing they may not see takes part in anything. */
  public Site visibleTo(Viewer reader) {
    SiteContent visible = content.visibleTo(reader);
    return visible.equals(content) ? this : new Site(visible, history);
  }

  /** The same site, which remembers what was before. */
  public Site remembering(FeedChanges past) {
    return new Site(this, past, Feeds.of(this, past).with(groups.subjects()), digests);
  }

  /** The same site, which need not digest again what it has in common with an earlier one. */
  public Site following(Site earlier) {
    return new Site(this, history, channels, earlier.digests.of(content.entries()));
  }

  /** What identifies this state of the content: equal wherever the content is equal. */
  public String revision() {
    String known = revision;
    if (known == null) {
      // Two threads may both compute it, for it comes out the same. When anything changed is no
      // part of it: the same content has the same revision on every node.
      Stream<?> before = Stream.of(history.removed(), history.appeared());
      known = Revision.of(Stream.concat(content.values(digests), before));
      revision = known;
    }
    return known;
  }

  /**
   * What identifies what a slice of it shows: equal wherever that is equal, whatever else differs.
   */
  public String revision(FeedPage slice) {
    return revisions.computeIfAbsent(
        slice.key(), key -> new FeedFingerprints(this, digests).of(slice));
  }

  /** The {@link #revision(Slice) revision} of each slice. */
  public Map<FeedPage.Key, String> revisions() {
    return new FeedFingerprints(this, digests).all();
  }

  /** When anything that a slice shows last changed, or the epoch where nobody knows. */
  public Instant changed(FeedPage slice) {
    return history.slices().getOrDefault(slice.key(), history.changed());
  }

  /** What the site says of itself. */
  public SiteInfo masthead() {
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
    return channel(SitePath.HOME).orElseThrow().items().stream().map(FeedEntry::entry).toList();
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
    return groups.tags();
  }

  /** The series of listed entries in the order of their slugs, each with its parts in order. */
  public SortedMap<Series, List<Entry>> series() {
    return groups.series();
  }

  /**
   * The entries that are listed together at this path, which is a series', a tag's, an author's or
   * a year's.
   */
  public Optional<Group> group(SitePath path) {
    return groups.at(path);
  }

  /** The listed entries of each year, the last year first. */
  public Collection<Group> years() {
    return groups.years();
  }

  /** What people can subscribe to: the site, then sections, series, tags and authors. */
  public Collection<Feed> channels() {
    return channels.values();
  }

  /** What people subscribe to who like the page at this path. */
  public Optional<Feed> channel(SitePath page) {
    return Optional.ofNullable(channels.get(page));
  }

  /** When anything that readers see last changed, or the epoch where nobody knows. */
  public Instant changed() {
    return history.changed();
  }

  /** Where the entry is now that was at this path before. */
  public Optional<SitePath> movedTo(SitePath path) {
    return directory.movedTo(path);
  }

  /** Whether an entry was at this path until it expired. */
  public boolean isGone(SitePath path) {
    return content.gone().contains(path);
  }

  /** The page outside the sections at this path. */
  public Optional<Page> page(SitePath path) {
    return directory.page(path);
  }

  /** The section at this path. */
  public Optional<Section> section(SitePath path) {
    return directory.section(path);
  }

  /** The section an entry belongs to. */
  public Section sectionOf(Entry entry) {
    return section(SitePaths.page(entry.path().top())).orElseThrow();
  }

  /** The rights that hold in an entry: its own, or the site's. */
  public Rights rightsIn(Entry entry) {
    return entry.rights().equals(Rights.NONE) ? masthead().rights() : entry.rights();
  }

  /** The entry at this path. */
  public Optional<Entry> entry(SitePath path) {
    return directory.entry(path);
  }

  /** The asset at this path. */
  public Optional<Asset> asset(SitePath path) {
    return directory.asset(path);
  }

  /** The listed entries that link to the page at this path, the newest first. */
  public List<Backlink> backlinks(SitePath path) {
    return List.copyOf(backlinks.getOrDefault(path, List.of()));
  }

  /** Whether a page of any kind is at this path. */
  public boolean hasPage(SitePath path) {
    return directory.hasPage(path);
  }

  /** The page of any kind that was made from a source file. */
  public Optional<Page> pageFrom(String source) {
    return directory.pageFrom(source);
  }

  /** The files that pages show or offer. */
  public Stream<Asset> assets() {
    return content.assets().stream();
  }

  /** Where a reference leads. */
  public Link link(Reference reference) {
    return directory.link(reference, SitePath::value);
  }

  /** The asset that a source file is. */
  public Optional<Asset> assetFrom(String source) {
    return directory.assetFrom(source);
  }

  /** Markup with a URL, made from a path in the site, for each target inside the site. */
  public Html linked(Html markup, Function<SitePath, String> urls) {
    return markup.linked(reference -> directory.link(reference, urls));
  }
}
