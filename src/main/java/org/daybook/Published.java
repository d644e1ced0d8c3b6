package org.daybook;

import java.util.function.Supplier;
import org.daybook.site.Inspection;
import org.daybook.site.Site;

/**
 * The published site and the findings about it, each as it is when asked for.
 *
 * @param site the site that readers see
 * @param inspection the findings about its content
 */
record Published(Supplier<Site> site, Supplier<Inspection> inspection) {}
