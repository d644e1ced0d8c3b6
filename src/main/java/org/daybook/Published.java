package org.daybook;

import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.site.Inspection;

/**
 * The published site and the findings about it, each as it is when asked for.
 *
 * @param feeds the site that readers see, with its feeds
 * @param inspection the findings about its content
 */
record Published(Supplier<Feeds> feeds, Supplier<Inspection> inspection) {}
