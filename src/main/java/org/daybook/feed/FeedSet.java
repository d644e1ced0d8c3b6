package org.daybook.feed;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.io.Replaced;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * All feeds of a site. From one state of the site to the next, what is the same is the same object.
 *
 * @param entries the entries that feeds share, by id
 * @param byPage the feeds by their pages: the site's, then those of sections, series, tags, authors
 * @param recorded the entries as the feed history records them, by id
 */
record FeedSet(
    Map<String, FeedEntry> entries,
    Map<SitePath, Feed> byPage,
    Map<String, RecordedEntry> recorded) {
  private static final FeedSet NONE = new FeedSet(Map.of(), Map.of(), Map.of());

  static FeedSet of(Site site, FeedChanges changes) {
    return NONE.followedBy(site, changes);
  }

  /** The feeds of a later state of the site. */
  FeedSet followedBy(Site later, FeedChanges changes) {
    FeedFactory factory = FeedFactory.of(later, changes, this);
    Map<SitePath, Feed> feeds = factory.feeds();
    feeds.replaceAll((page, feed) -> feed.equals(byPage.get(page)) ? byPage.get(page) : feed);
    boolean same = feeds.values().stream().allMatch(this::hasSameEntries);
    return new FeedSet(
        factory.entries(),
        feeds,
        same && feeds.size() == byPage.size() ? recorded : RecordedEntry.in(feeds.values()));
  }

  /** These feeds after an edit of texts alone, with the same changes. */
  FeedSet after(Replaced<Entry> edit, Site later, FeedChanges changes) {
    Replaced<FeedEntry> carried = carried(edit, changes);
    Map<SitePath, Feed> feeds = new LinkedHashMap<>(byPage);
    feeds.replaceAll((page, feed) -> feed.after(carried, founded(page, later)));
    return new FeedSet(carried.in(entries, entry -> entry.entry().id()), feeds, recorded);
  }

  private Replaced<FeedEntry> carried(Replaced<Entry> edit, FeedChanges changes) {
    return edit.only(entry -> entries.containsKey(entry.id()))
        .map(
            before -> entries.get(before.id()),
            now -> FeedEntry.appeared(now, changes.appeared(now)));
  }

  /** The time at which the title or the subtitle of the feed of a page last changed. */
  static Instant founded(SitePath page, Site site) {
    return page.equals(SitePath.HOME)
        ? FeedEntry.seconds(site.home().updated())
        : site.section(page)
            .map(section -> FeedEntry.seconds(section.page().updated()))
            .orElse(Instant.EPOCH);
  }

  /** The pages of the feeds that are in both. */
  Set<SitePath> shared(FeedSet other) {
    return byPage.values().stream()
        .filter(feed -> feed.equals(other.byPage.get(feed.page())))
        .map(Feed::page)
        .collect(toSet());
  }

  private boolean hasSameEntries(Feed feed) {
    Feed known = byPage.get(feed.page());
    return feed.equals(known)
        || (known != null
            && known.entries().size() == feed.entries().size()
            && IntStream.range(0, feed.entries().size())
                .allMatch(at -> known.entries().get(at).isRecordedLike(feed.entries().get(at))));
  }
}
