/** Writes feeds as Atom, JSON Feed and OPML, and pages as a sitemap. */
@NullMarked
package org.daybook.feed.format;

import org.jspecify.annotations.NullMarked;
