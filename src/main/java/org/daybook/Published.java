package org.daybook;

import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.site.Inspection;
import org.daybook.site.Site;

/**
 * The published site and the findings about it, each as it is when asked for.
 *
 * @param feeds the site that readers see, with its feeds
 * @param inspection the findings about its content
 */
record Published(Supplier<Feeds> feeds, Supplier<Inspection> inspection) {
  /** The visible site alone. */
  Supplier<Site> site() {
    return () -> feeds.get().site();
  }
}
