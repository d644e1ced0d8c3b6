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
 * What has been in a site's feeds, so that they can say what no longer is.
 *
 * @param site the id of the site: another one has another past
 * @param form what feeds depend on beside the content, as it was when that was last seen
 * @param revision of the content as it was last seen
 * @param slices the revision of each slice of a feed as it was last seen
 * @param known the entries that feeds had when the whole site was last seen, by id
 * @param history what the site remembers
 */
record FeedHistory(
    String site,
    String form,
    String revision,
    Map<FeedPage.Key, String> slices,
    Map<String, Known> known,
    FeedChanges history) {
  /** The ledger of a site that was never seen. */
  static final FeedHistory EMPTY =
      new FeedHistory("", "", "", Map.of(), Map.of(), FeedChanges.NONE);

  /**
   * An entry that was in feeds.
   *
   * @param source its file below the content folder
   * @param feeds the pages of those feeds
   */
  record Known(String source, Set<SitePath> feeds) {}

  /** The same ledger, in which all that feeds show has changed if their form has. */
  FeedHistory in(String now) {
    return form.equals(now) ? this : new FeedHistory(site, now, "", Map.of(), known, history);
  }

  /** What a site remembers while only part of it is there. */
  FeedChanges past(Site part) {
    return of(part).history.undated();
  }

  /**
   * The ledger when a whole site is seen.
   *
   * @param broken sources whose entries are missing by mistake: those are not removed
   */
  FeedHistory seeing(Site whole, Set<String> broken, Instant now) {
    FeedHistory before = of(whole);
    Map<String, Known> current = known(whole);
    before.known.entrySet().stream()
        .filter(entry -> broken.contains(entry.getValue().source()))
        .forEach(entry -> current.putIfAbsent(entry.getKey(), entry.getValue()));
    Instant at = before.next(now);
    FeedDiff changes = new FeedDiff(before, current, at);
    FeedChanges past =
        new FeedChanges(
            before.history.changed(),
            changes.removed(),
            changes.appeared(whole),
            before.history.slices());
    return before.turned(whole, current, past, at);
  }

  private FeedHistory of(Site seen) {
    String id = seen.masthead().id();
    return site.equals(id)
        ? this
        : new FeedHistory(id, form, "", Map.of(), Map.of(), FeedChanges.NONE);
  }

  private FeedHistory turned(Site seen, Map<String, Known> current, FeedChanges past, Instant at) {
    if (revision.equals(seen.revision()) && history.equals(past)) {
      return new FeedHistory(site, form, revision, slices, current, history);
    }
    Map<FeedPage.Key, String> now = seen.remembering(past).revisions();
    Map<FeedPage.Key, Instant> changed = new HashMap<>();
    now.forEach((slice, shown) -> changed.put(slice, changed(slice, shown, at)));
    FeedChanges next = new FeedChanges(at, past.removed(), past.appeared(), changed);
    return new FeedHistory(site, form, seen.revision(), now, current, next);
  }

  private Instant changed(FeedPage.Key slice, String shown, Instant at) {
    boolean same = shown.equals(slices.get(slice));
    return same ? history.slices().getOrDefault(slice, at) : at;
  }

  // Clients that compare dates see a change only if no other has the same second.
  private Instant next(Instant now) {
    Instant second = now.truncatedTo(SECONDS);
    Instant earliest = history.changed().plusSeconds(1);
    return second.isBefore(earliest) ? earliest : second;
  }

  private static Map<String, Known> known(Site site) {
    Map<String, Known> known = new HashMap<>();
    for (Feed channel : site.channels()) {
      for (FeedEntry item : channel.items()) {
        known
            .computeIfAbsent(
                item.entry().id(), id -> new Known(item.entry().page().source(), new HashSet<>()))
            .feeds()
            .add(channel.page());
      }
    }
    return known;
  }
}
