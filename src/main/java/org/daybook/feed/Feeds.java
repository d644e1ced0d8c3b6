package org.daybook.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.daybook.io.Lazy;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.TextEdit;

/**
 * A site at one moment with its feeds, immutable: made of the site and of the changes that are
 * remembered. Every response is computed from one of these and nothing else.
 */
public final class Feeds {
  private final Site site;
  private final FeedChanges changes;
  private final FeedSet feeds;
  private final FeedFingerprints fingerprints;
  private final Lazy<FeedDirectory> directory;

  /** The feeds of a site with these changes. */
  public Feeds(Site site, FeedChanges changes) {
    this(site, changes, FeedSet.of(site, changes), new FeedFingerprints(site));
  }

  private Feeds(Site site, FeedChanges changes, FeedSet feeds, FeedFingerprints fingerprints) {
    this.site = site;
    this.changes = changes;
    this.feeds = feeds;
    this.fingerprints = fingerprints;
    directory = new Lazy<>(() -> new FeedDirectory(site, all()));
  }

  /** The feeds of a later state of the site; those that are the same are the same objects. */
  Feeds followedBy(Site later, FeedChanges others) {
    Site following = later.following(site);
    FeedSet next =
        TextEdit.between(site, following)
            .filter(edit -> changes.showsSameAs(others))
            .map(edit -> feeds.after(edit.entries(), following, others))
            .orElseGet(() -> feeds.followedBy(following, others));
    return new Feeds(following, others, next, fingerprints.carriedOverTo(following, feeds, next));
  }

  /** The feeds of the same site with other changes. */
  Feeds remembering(FeedChanges others) {
    return changes.showsSameAs(others)
        ? new Feeds(site, others, feeds, fingerprints)
        : followedBy(site, others);
  }

  /** The site. */
  public Site site() {
    return site;
  }

  /** All feeds: the site's, then those of sections, series, tags and authors. */
  public Collection<Feed> all() {
    return feeds.byPage().values();
  }

  /** The feeds that lists of feeds name: all but those of unlisted sections. */
  public FeedDirectory directory() {
    return directory.get();
  }

  /** The feed of the HTML page at this path. */
  public Optional<Feed> at(SitePath page) {
    return Optional.ofNullable(feeds.byPage().get(page));
  }

  /** The entry as subscribers see it; empty if feeds do not carry it. */
  Optional<FeedEntry> carried(Entry entry) {
    return Optional.ofNullable(feeds.entries().get(entry.id()));
  }

  /** The entries in feeds, by id. */
  Map<String, RecordedEntry> entries() {
    return feeds.recorded();
  }

  /** The fingerprint of everything that a page of a feed shows. */
  public String fingerprint(FeedPage page) {
    return fingerprints.of(page);
  }

  /** The {@link #fingerprint} of each page of all feeds. */
  Map<FeedPage.Key, String> fingerprints() {
    return fingerprints.ofAll(all().stream().flatMap(FeedPage::all));
  }

  /** The time of the last change of anything published, or the epoch where that is unknown. */
  public Instant changed() {
    return changes.changed();
  }

  /** The time of the last change of a page of a feed, or the epoch where that is unknown. */
  public Instant changed(FeedPage page) {
    return changes.pages().getOrDefault(page.key(), changes.changed());
  }

  /** The time at which an asset's bytes came to its address, or the epoch where that is unknown. */
  public Instant changed(Asset asset) {
    AssetVersion known = changes.assets().get(asset.path());
    return known != null && known.digest().equals(asset.digest()) ? known.since() : Instant.EPOCH;
  }

  /** The changes that these feeds show. */
  FeedChanges changes() {
    return changes;
  }
}
