package org.daybook.feed;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.daybook.site.Site;

/**
 * The stored record of a site's feeds, which dates and tombstones come from.
 *
 * @param site the id of the site; another site has a history of its own
 * @param formats what answers depend on beside the content, as in {@link FeedMemory}
 * @param fingerprint of the content when it was last recorded
 * @param pages the fingerprint of each feed page when it was last recorded
 * @param entries the entries that feeds had when the whole site was last recorded, by id
 * @param changes the changes that feeds show
 */
record FeedHistory(
    String site,
    String formats,
    String fingerprint,
    Map<FeedPage.Key, String> pages,
    Map<String, RecordedEntry> entries,
    FeedChanges changes) {
  /** The history of a site that was never recorded. */
  static final FeedHistory EMPTY =
      new FeedHistory("", "", "", Map.of(), Map.of(), FeedChanges.NONE);

  /** The same history, in which every page counts as changed in new formats. */
  FeedHistory withFormats(String current) {
    return formats.equals(current)
        ? this
        : new FeedHistory(site, current, "", Map.of(), entries, changes);
  }

  /** The same history, in which every page counts as changed. */
  FeedHistory withoutPages() {
    return new FeedHistory(site, formats, "", Map.of(), entries, changes);
  }

  /** This history if it is the site's, otherwise one with the dates of its addresses alone. */
  FeedHistory ofSite(Site current) {
    String id = current.info().id();
    return site.equals(id)
        ? this
        : new FeedHistory(id, formats, "", Map.of(), Map.of(), changes.ofAnySite());
  }

  /**
   * This history with the entries and tombstones of one of the same site that another process has
   * recorded. The dates of pages stay, because they say when this process showed their content.
   */
  FeedHistory merging(FeedHistory other) {
    Map<String, RecordedEntry> all = new HashMap<>(entries);
    all.putAll(other.entries);
    FeedChanges merged = changes.merging(other.changes);
    String same = merged.showsSameAs(changes) ? fingerprint : "";
    return new FeedHistory(site, formats, same, pages, all, merged);
  }

  /**
   * The entries that feeds have now, by id, and those that they had and only miss by mistake.
   *
   * @param broken sources whose entries are missing by mistake
   */
  Map<String, RecordedEntry> entriesIn(Feeds feeds, Set<String> broken) {
    Map<String, RecordedEntry> current = new HashMap<>(feeds.entries());
    entries.forEach(
        (id, entry) -> {
          if (broken.contains(entry.source())) {
            current.putIfAbsent(id, entry);
          }
        });
    return current;
  }

  /**
   * The history after feeds have been published.
   *
   * @param current the entries in them, by id
   * @param shown the time at which readers see them at the latest, asked for once all that takes
   *     long is done
   */
  FeedHistory recording(Feeds feeds, Map<String, RecordedEntry> current, InstantSource shown) {
    String content = feeds.site().fingerprint();
    if (fingerprint.equals(content) && changes.equals(feeds.changes())) {
      return new FeedHistory(site, formats, fingerprint, pages, current, changes);
    }
    Map<FeedPage.Key, String> fingerprints = feeds.fingerprints();
    Instant at = next(shown, changes.changed());
    Map<FeedPage.Key, Instant> dates = new HashMap<>();
    fingerprints.forEach(
        (page, now) -> {
          boolean same = now.equals(pages.get(page));
          dates.put(page, same ? changes.pages().getOrDefault(page, at) : at);
        });
    FeedChanges dated =
        new FeedChanges(
            at,
            feeds.changes().removed(),
            feeds.changes().appeared(),
            dates,
            AssetVersion.in(feeds.site(), changes.assets(), at));
    return new FeedHistory(site, formats, content, fingerprints, current, dated);
  }

  /** The second to date an entry with that appears in feeds now or is removed from them now. */
  Instant nextEvent(InstantSource now) {
    return next(now, changes.lastShown());
  }

  /** The current second, or the one after the last if that is later: clients compare dates. */
  private static Instant next(InstantSource now, Instant last) {
    return FeedEntry.later(now.instant().truncatedTo(SECONDS), last.plusSeconds(1));
  }
}
