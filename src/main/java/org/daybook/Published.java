package org.daybook;

import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.report.HealthReport;
import org.daybook.site.SitePath;
import org.daybook.web.metrics.Metrics;
import org.daybook.web.search.SearchedSite;
import org.jspecify.annotations.Nullable;

/**
 * The published site and the state of it, each as it is when asked for.
 *
 * @param feeds the site that readers see, with its feeds
 * @param searched the same, in which entries are searched for
 * @param health the state of the site and of its content
 * @param metrics the numbers of the application, or null if nobody is told them
 */
record Published(
    Supplier<Feeds> feeds,
    Supplier<SearchedSite> searched,
    HealthReport health,
    @Nullable Metrics metrics) {
  /** The published site without numbers and without a search index. */
  Published(Supplier<Feeds> feeds, HealthReport health) {
    this(feeds, health, null);
  }

  /** The published site without a search index. */
  Published(Supplier<Feeds> feeds, HealthReport health, @Nullable Metrics metrics) {
    this(feeds, () -> SearchedSite.withoutIndex(feeds.get()), health, metrics);
  }

  /** Says whether a list of entries is at a path; it is not if nothing is published. */
  boolean isList(String path) {
    try {
      return feeds.get().site().listPage(new SitePath(path)).isPresent();
    } catch (RuntimeException e) {
      return false; // The response has told it already.
    }
  }
}
