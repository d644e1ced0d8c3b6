package org.daybook;

import java.util.function.Supplier;
import org.daybook.site.Inspection;
import org.daybook.site.Site;

/**
 * What is published, each whenever it is asked for.
 *
 * @param site what readers see
 * @param inspection what was found in the content of it
 */
record Published(Supplier<Site> site, Supplier<Inspection> inspection) {}
