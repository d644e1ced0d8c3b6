/** Writes entries as Atom, JSON Feed and OPML. */
@NullMarked
package org.daybook.feed;

import org.jspecify.annotations.NullMarked;
