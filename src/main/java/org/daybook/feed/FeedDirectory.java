package org.daybook.feed;

import static java.util.Collections.newSetFromMap;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/** The feeds that lists of feeds name: all but those of unlisted sections, in the site's order. */
public final class FeedDirectory {
  private final List<Feed> all;
  private final Map<String, Taxonomy> taxonomies;

  FeedDirectory(Site site, Collection<Feed> feeds) {
    all = feeds.stream().filter(feed -> isListed(feed, site)).toList();
    taxonomies =
        all.stream()
            .collect(
                groupingBy(
                    feed -> taxonomy(feed.page()), collectingAndThen(toList(), Taxonomy::of)));
  }

  /**
   * The feeds of tags, of authors, of series, or of the site and its sections.
   *
   * @param largest at most 100 with the most entries, in the site's order
   * @param others the number of the others
   */
  public record Taxonomy(List<Feed> largest, int others) {
    private static final int MOST = 100;

    static Taxonomy of(List<Feed> feeds) {
      Set<Feed> largest = newSetFromMap(new IdentityHashMap<>());
      feeds.stream()
          .sorted(Comparator.comparingInt((Feed feed) -> -feed.entries().size()))
          .limit(MOST)
          .forEach(largest::add);
      return new Taxonomy(
          feeds.stream().filter(largest::contains).toList(), feeds.size() - largest.size());
    }
  }

  /** All of them. */
  public List<Feed> all() {
    return all;
  }

  /** The feeds of the taxonomy with this name, or those of no taxonomy if it is empty. */
  public Taxonomy taxonomy(String name) {
    return taxonomies.getOrDefault(name, new Taxonomy(List.of(), 0));
  }

  private static boolean isListed(Feed feed, Site site) {
    return site.section(feed.page()).map(Section::page).stream()
        .noneMatch(page -> page.visibility().unlisted());
  }

  private static String taxonomy(SitePath page) {
    return page.depth() > 1 ? page.top() : "";
  }
}
