package org.daybook.feed;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * The stored record of a site's feeds, which dates and tombstones come from.
 *
 * @param site the id of the site; another site has a history of its own
 * @param formats what feeds depend on beside the content: their formats, the public URL
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

  /**
   * An entry that was in feeds.
   *
   * @param source its file below the content folder
   * @param feeds the pages of those feeds
   */
  record RecordedEntry(String source, Set<SitePath> feeds) {}

  /** The same history, in which the content of every feed page counts as changed in new formats. */
  FeedHistory withFormats(String current) {
    return formats.equals(current)
        ? this
        : new FeedHistory(site, current, "", Map.of(), entries, changes);
  }

  /** This history if it is the site's, otherwise an empty one. */
  FeedHistory ofSite(Site current) {
    String id = current.info().id();
    return site.equals(id)
        ? this
        : new FeedHistory(id, formats, "", Map.of(), Map.of(), FeedChanges.NONE);
  }

  /**
   * The entries that feeds have now, by id, and those that they had and only miss by mistake.
   *
   * @param broken sources whose entries are missing by mistake
   */
  Map<String, RecordedEntry> entriesIn(Feeds feeds, Set<String> broken) {
    Map<String, RecordedEntry> current = new HashMap<>();
    for (Feed feed : feeds.all()) {
      for (FeedEntry entry : feed.entries()) {
        String source = entry.entry().page().source();
        current
            .computeIfAbsent(entry.entry().id(), id -> new RecordedEntry(source, new HashSet<>()))
            .feeds()
            .add(feed.page());
      }
    }
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
   * @param at when they were published, in whole seconds
   */
  FeedHistory recording(Feeds feeds, Map<String, RecordedEntry> current, Instant at) {
    String content = feeds.site().fingerprint();
    if (fingerprint.equals(content) && changes.equals(feeds.changes())) {
      return new FeedHistory(site, formats, fingerprint, pages, current, changes);
    }
    Map<FeedPage.Key, String> shown = feeds.fingerprints();
    Map<FeedPage.Key, Instant> dates = new HashMap<>();
    shown.forEach(
        (page, now) -> dates.put(page, now.equals(pages.get(page)) ? changed(page, at) : at));
    FeedChanges dated =
        new FeedChanges(at, feeds.changes().removed(), feeds.changes().appeared(), dates);
    return new FeedHistory(site, formats, content, shown, current, dated);
  }

  /**
   * The second to date a change with: a later one than any before, because clients compare dates.
   */
  Instant nextChange(Instant now) {
    return FeedEntry.later(now.truncatedTo(SECONDS), changes.changed().plusSeconds(1));
  }

  private Instant changed(FeedPage.Key page, Instant at) {
    return changes.pages().getOrDefault(page, at);
  }
}
