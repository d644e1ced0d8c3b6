package org.daybook.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.site.Asset;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * A site at one moment with its feeds, immutable: made of the site and of the changes that are
 * remembered. Every response is computed from one of these and nothing else.
 */
public final class Feeds {
  private final Site site;
  private final FeedChanges changes;
  private final Map<SitePath, Feed> feeds;
  private final FeedDirectory directory;
  private final FeedFingerprints fingerprints;

  /** The feeds of a site with these changes. */
  public Feeds(Site site, FeedChanges changes) {
    this(site, changes, FeedFactory.of(site, changes).feeds(), new FeedFingerprints(site));
  }

  private Feeds(
      Site site, FeedChanges changes, Map<SitePath, Feed> feeds, FeedFingerprints fingerprints) {
    this.site = site;
    this.changes = changes;
    this.feeds = feeds;
    directory = new FeedDirectory(site, feeds.values());
    this.fingerprints = fingerprints;
  }

  /** The same feeds with the fingerprints of the entries that they share with an earlier state. */
  Feeds following(Feeds earlier) {
    Site following = site.following(earlier.site);
    return new Feeds(following, changes, feeds, earlier.fingerprints.carriedOverTo(following));
  }

  /** The feeds of the same site with other changes. */
  Feeds remembering(FeedChanges others) {
    return changes.showsSameAs(others)
        ? new Feeds(site, others, feeds, fingerprints)
        : new Feeds(
            site, others, FeedFactory.of(site, others).feeds(), fingerprints.carriedOverTo(site));
  }

  /** The site. */
  public Site site() {
    return site;
  }

  /** All feeds: the site's, then those of sections, series, tags and authors. */
  public Collection<Feed> all() {
    return feeds.values();
  }

  /** The feeds that lists of feeds name: all but those of unlisted sections. */
  public FeedDirectory directory() {
    return directory;
  }

  /** The feed of the HTML page at this path. */
  public Optional<Feed> at(SitePath page) {
    return Optional.ofNullable(feeds.get(page));
  }

  /**
   * A page of the feed of the HTML page at this path.
   *
   * @param number as in {@link FeedPage}
   */
  public Optional<FeedPage> page(SitePath page, int number) {
    return at(page).flatMap(feed -> FeedPage.numbered(feed, number));
  }

  /** The pages of all feeds. */
  Stream<FeedPage> pages() {
    return all().stream().flatMap(FeedPage::all);
  }

  /** The fingerprint of everything that a page of a feed shows. */
  public String fingerprint(FeedPage page) {
    return fingerprints.of(page);
  }

  /** The {@link #fingerprint} of each page of all feeds. */
  Map<FeedPage.Key, String> fingerprints() {
    return fingerprints.ofAll(pages());
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
