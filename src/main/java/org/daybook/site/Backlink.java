package org.daybook.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Text.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A listed entry that links to a page.
 *
 * @param from the entry
 * @param sentence what it first says of the page
 */
public record Backlink(Entry from, Html sentence) {
  private static final Comparator<Backlink> ORDER =
      Comparator.comparing(Backlink::from, Entry.NEWEST);

  /**
   * The backlinks of every page. They are found when they are first asked for, or derived from
   * those of an earlier state of the site. Safe for use by many threads.
   */
  static final class Index {
    private static final int MOST_CHANGED = 64;

    private final List<Entry> newest;
    private final Links links;
    private volatile @Nullable Map<SitePath, List<Backlink>> found;

    /** The backlinks among listed entries, newest first, by these links. */
    Index(List<Entry> newest, Links links) {
      this.newest = newest;
      this.links = links;
    }

    /** The backlinks of a page, in the order of the entries; each entry counts once. */
    List<Backlink> of(SitePath page) {
      return found().getOrDefault(page, List.of());
    }

    /** Finds the backlinks now: those of few changed entries alone if no page has moved. */
    void startFrom(Index earlier) {
      Set<Entry> before = identities(earlier.newest);
      Set<Entry> after = identities(newest);
      List<Entry> gone = earlier.newest.stream().filter(entry -> !after.contains(entry)).toList();
      List<Entry> added = newest.stream().filter(entry -> !before.contains(entry)).toList();
      if (gone.size() + added.size() > MOST_CHANGED || !links.haveSamePages(earlier.links)) {
        found();
        return;
      }
      Map<SitePath, List<Backlink>> changed = new HashMap<>(earlier.found());
      gone.stream()
          .flatMap(entry -> sentences(entry).keySet().stream())
          .forEach(to -> changed.computeIfPresent(to, (page, some) -> among(some, after)));
      added.forEach(entry -> add(entry, changed));
      found = changed;
    }

    private static Set<Entry> identities(List<Entry> entries) {
      Set<Entry> identities = Collections.newSetFromMap(new IdentityHashMap<>(entries.size()));
      identities.addAll(entries);
      return identities;
    }

    private static List<Backlink> among(List<Backlink> some, Set<Entry> kept) {
      return some.stream().filter(backlink -> kept.contains(backlink.from())).toList();
    }

    private void add(Entry from, Map<SitePath, List<Backlink>> backlinks) {
      sentences(from)
          .forEach(
              (to, said) -> backlinks.merge(to, List.of(new Backlink(from, said)), Index::both));
    }

    private static List<Backlink> both(List<Backlink> some, List<Backlink> others) {
      return Stream.concat(some.stream(), others.stream()).sorted(ORDER).toList();
    }

    private Map<SitePath, List<Backlink>> found() {
      Map<SitePath, List<Backlink>> known = found;
      if (known == null) {
        // Two threads may both find them, because the result is the same.
        known = all();
        found = known;
      }
      return known;
    }

    private Map<SitePath, List<Backlink>> all() {
      Map<SitePath, List<Backlink>> all = new HashMap<>();
      for (Entry from : newest) {
        for (var cited : sentences(from).entrySet()) {
          all.computeIfAbsent(cited.getKey(), to -> new ArrayList<>())
              .add(new Backlink(from, cited.getValue()));
        }
      }
      all.replaceAll((to, some) -> List.copyOf(some));
      return all;
    }

    /** The sentence in which an entry first cites each other page, by the page's path. */
    private Map<SitePath, Html> sentences(Entry from) {
      Map<SitePath, Html> sentences = new HashMap<>();
      for (Citation citation : from.text().citations()) {
        SitePath to = links.page(citation.target());
        if (to != null && !to.equals(from.path())) {
          sentences.putIfAbsent(to, citation.sentence());
        }
      }
      return sentences;
    }
  }
}
