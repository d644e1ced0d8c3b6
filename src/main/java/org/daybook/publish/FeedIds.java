package org.daybook.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.document.Rule;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Viewer;

/**
 * Gives each entry a feed id of its own (RFC 4287 §4.2.6). An entry has the id that its author
 * chose or that its first former address had, unless that is the id of the path of another entry,
 * of a feed, or was chosen before by an older entry: then it has the id of its path, and a warning.
 */
final class FeedIds {
  private final SiteDefaults defaults;
  private final Viewer anybody;
  private final Set<String> chosen;
  private final Diagnostics diagnostics;
  private final Map<String, Entry> owners = new HashMap<>();

  /**
   * Ids of a site.
   *
   * @param anybody the reader whose entries are served first
   * @param chosen the sources whose authors chose an id, who are warned if they do not get it
   */
  FeedIds(SiteDefaults defaults, Viewer anybody, Set<String> chosen, Diagnostics diagnostics) {
    this.chosen = chosen;
    this.defaults = defaults;
    this.anybody = anybody;
    this.diagnostics = diagnostics;
  }

  /** The entries with their ids, by path. */
  Map<SitePath, Entry> distinct(List<Entry> entries, Set<SitePath> sections) {
    Map<SitePath, Entry> identified = new HashMap<>();
    List<Entry> others = new ArrayList<>();
    for (Entry entry : entries) {
      String own = defaults.feedId(entry.path());
      owners.put(own, entry);
      identified.put(entry.path(), entry);
      if (!own.equals(entry.id())) {
        others.add(entry);
      }
    }
    others.sort(oldestFirst());
    others.forEach(entry -> identified.put(entry.path(), distinct(entry, sections)));
    return identified;
  }

  // Nothing hidden takes an id away.
  private Comparator<Entry> oldestFirst() {
    return Comparator.comparing((Entry entry) -> !entry.visibility().isVisibleTo(anybody))
        .thenComparing(entry -> entry.published().toInstant())
        .thenComparing(entry -> entry.page().source());
  }

  private Entry distinct(Entry entry, Set<SitePath> sections) {
    boolean ofFeed = isOfFeed(entry.id(), sections);
    Entry owner = ofFeed ? null : owners.putIfAbsent(entry.id(), entry);
    if (!ofFeed && (owner == null || owner.path().equals(entry.path()))) {
      return entry;
    }
    if (chosen.contains(entry.page().source())) {
      warn(entry, owner == null ? "a feed of the site" : owner.page().source());
    }
    return entry.withId(defaults.feedId(entry.path()));
  }

  private void warn(Entry entry, String owner) {
    diagnostics.add(
        Rule.SAME_ID,
        entry.page().source(),
        "page-id",
        "has the same page-id "
            + entry.id()
            + " as "
            + owner
            + " and gets the id of its own URL: change it in one of them");
  }

  private boolean isOfFeed(String id, Set<SitePath> sections) {
    String prefix = defaults.idPrefix();
    if (prefix.isEmpty() || !id.startsWith(prefix)) {
      return id.equals(defaults.feedId(SitePath.HOME));
    }
    SitePath rest = new SitePath(id.substring(prefix.length()));
    return rest.equals(SitePath.HOME) || SitePaths.isReserved(rest) || sections.contains(rest);
  }
}
