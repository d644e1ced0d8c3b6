package org.daybook;

import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.report.HealthReport;

/**
 * The published site and the state of it, each as it is when asked for.
 *
 * @param feeds the site that readers see, with its feeds
 * @param health the state of the site and of its content
 */
record Published(Supplier<Feeds> feeds, HealthReport health) {}
